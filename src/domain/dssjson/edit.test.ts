import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../project/text-edit.ts';
import { type EditResult, insertItem, moveItem, removeValue, renameKey, setValue } from './edit.ts';
import { getAt, isJsonArray, isJsonObject, type JsonPath, type JsonValue } from './json-value.ts';
import { print } from './print.ts';
import { read } from './read.ts';

function edited(text: string, result: EditResult): string {
  if (!result.ok) throw new Error(result.error.kind);
  return applyTextEdits(text, result.value);
}

const MANIFEST = `// ours
{
    "id": "my-plugin", // never change it
    /* raise it */ "version": "0.0.1",
    "meta": {
        "label": "Mine",
        "tags": []
    }
}
`;

describe('setting a value', () => {
  it('changes the value and no other byte', () => {
    expect(edited(MANIFEST, setValue(MANIFEST, ['version'], '0.1.0'))).toBe(MANIFEST.replace('0.0.1', '0.1.0'));
  });

  it('adds a missing key after the last one, in the style of the file', () => {
    expect(edited(MANIFEST, setValue(MANIFEST, ['meta', 'author'], 'Me'))).toBe(
      MANIFEST.replace('"tags": []', '"tags": [],\n        "author": "Me"'),
    );
  });

  it('keeps the comment behind the last key where it is', () => {
    const text = '{\n\t"a": 1 // one\n}';
    expect(edited(text, setValue(text, ['b'], [true]))).toBe('{\n\t"a": 1, // one\n\t"b": [\n\t\ttrue\n\t]\n}');
  });

  it('adds the objects on the way', () => {
    const text = '{\n  "id": "x"\n}\n';
    expect(edited(text, setValue(text, ['meta', 'label'], 'X'))).toBe(
      '{\n  "id": "x",\n  "meta": {\n    "label": "X"\n  }\n}\n',
    );
  });

  it('keeps a file on one line on one line, and CRLF as CRLF', () => {
    expect(edited('{"a": 1}', setValue('{"a": 1}', ['b'], { c: 2 }))).toBe('{"a": 1, "b": { "c": 2 }}');
    const text = '{\r\n  "a": 1\r\n}';
    expect(edited(text, setValue(text, ['b'], 2))).toBe('{\r\n  "a": 1,\r\n  "b": 2\r\n}');
  });

  it('sets the last of a key given twice, which is the one that counts', () => {
    const text = '{"a": 1, "a": 2}';
    expect(edited(text, setValue(text, ['a'], 3))).toBe('{"a": 1, "a": 3}');
  });

  it('keeps a list of words on its line', () => {
    const text = '{\n    "tags": ["a"]\n}';
    expect(edited(text, setValue(text, ['tags'], ['a', 'b']))).toBe('{\n    "tags": ["a", "b"]\n}');
  });

  it('makes a document of an empty text', () => {
    expect(edited('', setValue('', ['meta', 'label'], 'X'))).toBe('{\n    "meta": {\n        "label": "X"\n    }\n}\n');
  });

  it('is refused where the text has an error, and where the path leads through a value', () => {
    expect(setValue('{"a": }', ['a'], 1)).toEqual({ ok: false, error: { kind: 'unreadable' } });
    expect(setValue('{"a": 1}', ['a', 'b'], 1)).toMatchObject({ ok: false, error: { kind: 'no-such-place' } });
  });
});

describe('removing a value', () => {
  it.each([
    [
      '{\n    "a": 1,\n    // about b\n    "b": 2,\n    "c": 3\n}',
      ['b'],
      '{\n    "a": 1,\n    // about b\n    "c": 3\n}',
    ],
    ['{\n    "a": 1,\n    "b": 2 // last\n}', ['b'], '{\n    "a": 1\n}'],
    ['{\n    "a": 1\n}', ['a'], '{\n}'],
    ['{"a": 1, "b": 2}', ['a'], '{"b": 2}'],
    ['{"a": 1, "b": 2}', ['b'], '{"a": 1}'],
    ['[1, 2, 3]', [1], '[1, 3]'],
    ['[1, 2, 3]', [2], '[1, 2]'],
    ['[1; 2; 3]', [2], '[1; 2]'],
    ['[\n  1,\n  2, // two\n  3\n]', [1], '[\n  1,\n  3\n]'],
    ['{"a": 1, "b": 2, "a": 3}', ['a'], '{"b": 2}'],
  ] satisfies [string, JsonPath, string][])('%j without %j', (text, path, expected) => {
    expect(edited(text, removeValue(text, path))).toBe(expected);
  });
});

describe('a list', () => {
  const text =
    '{\n  "params": [\n    { "name": "a" }, // first\n    // about b\n    { "name": "b" },\n    { "name": "c" }\n  ]\n}';

  it('takes an item anywhere', () => {
    expect(edited(text, insertItem(text, ['params'], 1, 'x'))).toContain('// first\n    "x",\n    // about b\n');
    expect(edited(text, insertItem(text, ['params'], 0, 'x'))).toContain('[\n    "x",\n    { "name": "a" }');
    expect(edited(text, insertItem(text, ['params'], 3, 'x'))).toContain('{ "name": "c" },\n    "x"\n  ]');
  });

  it('takes its first item', () => {
    const empty = '{\n  "params": []\n}';
    expect(edited(empty, insertItem(empty, ['params'], 0, { name: 'a' }))).toBe(
      '{\n  "params": [\n    {\n      "name": "a"\n    }\n  ]\n}',
    );
    const commented = '{\n  "params": [\n    // none yet\n  ]\n}';
    expect(edited(commented, insertItem(commented, ['params'], 0, { name: 'a' }))).toBe(
      '{\n  "params": [\n    // none yet\n    {\n      "name": "a"\n    }\n  ]\n}',
    );
  });

  it('moves an item with its comments', () => {
    expect(edited(text, moveItem(text, ['params'], 1, 0))).toBe(
      '{\n  "params": [\n    // about b\n    { "name": "b" },\n    { "name": "a" }, // first\n    { "name": "c" }\n  ]\n}',
    );
  });
});

describe('renaming a key', () => {
  it('keeps its value and place', () => {
    expect(edited("{'lable': 1, b: 2}", renameKey("{'lable': 1, b: 2}", ['lable'], 'label'))).toBe(
      '{"label": 1, b: 2}',
    );
  });

  it('is refused when the name is taken', () => {
    expect(renameKey('{"a": 1, "b": 2}', ['a'], 'b')).toEqual({ ok: false, error: { kind: 'key-taken', key: 'b' } });
  });
});

/** JSON laid out in many ways, with comments between its parts. */
const jsonValue = fc.letrec<{ value: JsonValue; array: JsonValue[]; object: Record<string, JsonValue> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, -1.5),
    fc.string({ unit: 'binary' }),
    tie('array'),
    tie('object'),
  ),
  array: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.string({ maxLength: 4, unit: 'binary' }), tie('value'), {
    maxKeys: 4,
    noNullPrototype: false,
  }),
}));

const layout = fc.record({
  indent: fc.constantFrom(0, 1, 2, 4),
  comment: fc.constantFrom('', '// x', '/* y */', '# z'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

function lay(
  value: JsonValue,
  { indent, comment, lineEnd }: { indent: number; comment: string; lineEnd: string },
): string {
  const text = print(value, indent);
  if (indent === 0) return text;
  return text
    .split('\n')
    .map((line, index) => (index % 3 === 1 && comment !== '' ? `${line} ${comment}` : line))
    .join(lineEnd);
}

function pathsOf(value: JsonValue, path: JsonPath = []): JsonPath[] {
  const children: [string | number, JsonValue][] = isJsonArray(value)
    ? value.map((item, index) => [index, item])
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return [path, ...children.flatMap(([step, child]) => pathsOf(child, [...path, step]))];
}

const comparable = (value: JsonValue | undefined) => JSON.stringify(value);

describe('whatever the file', () => {
  it('what is printed is read again as it was', () => {
    fc.assert(
      fc.property(jsonValue.value, fc.constantFrom(0, 2, 4), (value, indent) => {
        expect(comparable(read(print(value, indent)).value)).toBe(comparable(value));
      }),
    );
  });

  it('no text breaks the reader', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'{}[]:,;"\'\\/*#= \n1ea') })),
        (text) => {
          const { value, errors } = read(text);
          expect(value === undefined).toBe(errors.length > 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a value that is set is read back, and every other one is what it was', () => {
    fc.assert(
      fc.property(jsonValue.object, layout, jsonValue.value, fc.nat(), (document, how, value, pick) => {
        const text = lay(document, how);
        const paths = pathsOf(document);
        const path = paths[pick % paths.length] ?? [];
        const changed = read(edited(text, setValue(text, path, value)));
        expect(changed.errors).toEqual([]);
        expect(comparable(getAt(changed.value, path))).toBe(comparable(value));
        const restored = read(
          edited(
            edited(text, setValue(text, path, value)),
            setValue(edited(text, setValue(text, path, value)), path, getAt(document, path) ?? null),
          ),
        );
        expect(comparable(restored.value)).toBe(comparable(document));
      }),
      { numRuns: 400 },
    );
  });

  it('comments outlive the setting, adding, removing and moving of what stands beside them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 5 }), fc.nat(), fc.nat(), (items, one, other) => {
        const text = `[\n${items.map((item, index) => `  // above ${index}\n  ${item}`).join(',\n')}\n]`;
        const from = one % items.length;
        const to = other % items.length;
        const results = [
          setValue(text, [from], 'new'),
          insertItem(text, [], from, 'new'),
          removeValue(text, [from]),
          moveItem(text, [], from, to),
        ];
        for (const result of results) {
          const changed = edited(text, result);
          expect(read(changed).errors).toEqual([]);
          for (const index of items.keys()) expect(changed).toContain(`// above ${index}`);
        }
        const moved = [...items];
        moved.splice(to, 0, ...moved.splice(from, 1));
        expect(read(edited(text, moveItem(text, [], from, to))).value).toEqual(moved);
        expect(read(edited(text, removeValue(text, [from]))).value).toEqual(items.toSpliced(from, 1));
        expect(read(edited(text, insertItem(text, [], from, 10))).value).toEqual(items.toSpliced(from, 0, 10));
      }),
    );
  });
});
