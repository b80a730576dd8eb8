import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../project/text-edit.ts';
import { type EditResult, insertItem, moveItem, removeValue, renameKey, setValue } from './edit.ts';
import { isJsonArray, isJsonObject, type JsonPath, type JsonValue } from './json-value.ts';
import { print } from './print.ts';
import { read } from './read.ts';

function edited(text: string, result: EditResult): string {
  if (!result.ok) throw new Error(result.error.kind);
  return applyTextEdits(text, result.value);
}

describe('removing keeps a comment from swallowing what follows', () => {
  it.each([
    ['[\n  1, // one\n  2 ]', [1], '[\n  1 // one\n  ]'],
    ['[ # none\n 1]', [0], '[ # none\n ]'],
    ['[ 1 // one\n, 2 // two\n, 3 ]', [1], '[ 1 // one\n, 3 ]'],
    ['[ 1 // one\n, 2\n]', [0], '[\n2\n]'],
    ['[1, /* two */ 2, 3]', [1], '[1, 3]'],
    ['[1, 2 /* two */]', [1], '[1]'],
    ['[1,]', [1], '[1]'],
    ['[,1]', [0], '[1]'],
    ['[,1]', [1], '[null]'],
    ['{\n  "a": 1, // one\n\n  "b": 2 // two\n}', ['b'], '{\n  "a": 1 // one\n\n}'],
  ] satisfies [string, JsonPath, string][])('%j without %j', (text, path, expected) => {
    expect(edited(text, removeValue(text, path))).toBe(expected);
  });
});

describe('adding', () => {
  it('goes behind a comma that starts its line', () => {
    expect(edited('[\n  1\n, 2]', insertItem('[\n  1\n, 2]', [], 1, 'x'))).toBe('[\n  1\n, "x", 2]');
  });

  it('lays an object out as its neighbour', () => {
    const text = '{\n  "params": [{\n    "name": "a"\n  }]\n}';
    expect(edited(text, insertItem(text, ['params'], 1, { name: 'b' }))).toBe(
      '{\n  "params": [{\n    "name": "a"\n  }, {\n    "name": "b"\n  }]\n}',
    );
  });

  it.each([
    ['// mine\n', '// mine\n{\n    "a": 1\n}\n'],
    ['/* mine */', '/* mine */\n{\n    "a": 1\n}\n'],
    ['\ufeff', '\ufeff{\n    "a": 1\n}\n'],
  ])('makes a document of %j', (text, expected) => {
    expect(edited(text, setValue(text, ['a'], 1))).toBe(expected);
  });
});

describe('moving', () => {
  it.each([
    ['leaves a comment on its line where it would swallow the next item', '[1, // one\n 2, 3]', 0, 1],
    ['swaps comments where commas start lines', '[ 1 // one\n, 2 // two\n]', 0, 1],
  ])('%s', (_name, text, from, to) => {
    expect(read(edited(text, moveItem(text, [], from, to))).errors).toEqual([]);
  });

  it('leaves a comment above the list that may be about all of it, and one above a blank line', () => {
    const text = '[\n  // the keys\n  1,\n  // later\n\n  2\n]';
    expect(edited(text, moveItem(text, [], 1, 0))).toBe('[\n  // the keys\n  2,\n  // later\n\n  1\n]');
  });
});

it('the same value written otherwise is left as it is', () => {
  expect(setValue("{'a': 'x'}", ['a'], 'x')).toEqual({ ok: true, value: [] });
});

it('a key given twice is renamed everywhere, so that no earlier value comes back', () => {
  expect(edited('{"a": 1, "a": 2}', renameKey('{"a": 1, "a": 2}', ['a'], 'b'))).toBe('{"b": 1, "b": 2}');
});

it('numbers that JSON.stringify would change are printed so that they are read again', () => {
  for (const number of [-0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(read(print(number)).value).toBe(number);
  }
});

/** A text of the lenient language and the value it stands for. */
interface Written {
  readonly text: string;
  readonly value: JsonValue;
}

const blank = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\r\n  ',
  '\t',
  ' /* c */ ',
  '/* c\nc */',
  ' // c\n',
  ' # c\r\n  ',
  '\n\n // c\n ',
);
const scalar = fc.constantFrom<Written>(
  { text: '1', value: 1 },
  { text: "'x'", value: 'x' },
  { text: '"y // y"', value: 'y // y' },
  { text: 'word', value: 'word' },
  { text: 'True', value: true },
);
const separator = fc.constantFrom(',', ';');
const depthIdentifier = fc.createDepthIdentifier();

function joinEntries(open: string, entries: readonly [text: string, separator: string][], end: string, close: string) {
  const inner = entries.map(([text, mark], index) => (index < entries.length - 1 ? text + mark : text));
  return `${open}${inner.join('')}${end}${close}`;
}

const { written } = fc.letrec<{ written: Written; array: Written; object: Written }>((tie) => ({
  written: fc.oneof({ maxDepth: 3, depthIdentifier }, scalar, tie('array'), tie('object')),
  array: fc
    .tuple(fc.array(fc.tuple(blank, tie('written'), blank, separator), { maxLength: 4, depthIdentifier }), blank)
    .map(([items, end]) => ({
      text: joinEntries(
        '[',
        items.map(([before, item, after, mark]) => [before + item.text + after, mark]),
        end,
        ']',
      ),
      value: items.map(([, item]) => item.value),
    })),
  object: fc
    .tuple(
      fc.uniqueArray(
        fc.tuple(
          blank,
          fc.constantFrom('a', 'b', 'c', '__proto__'),
          blank,
          fc.constantFrom(':', '=>'),
          tie('written'),
          blank,
          separator,
        ),
        { maxLength: 4, selector: ([, key]) => key, depthIdentifier },
      ),
      blank,
    )
    .map(([members, end]) => ({
      text: joinEntries(
        '{',
        members.map(([before, key, between, colon, item, after, mark]) => [
          `${before}${key}${between}${colon}${item.text}${after}`,
          mark,
        ]),
        end,
        '}',
      ),
      value: Object.fromEntries(members.map(([, key, , , item]) => [key, item.value])),
    })),
}));

function placesOf(value: JsonValue, path: JsonPath = []): readonly { path: JsonPath; value: JsonValue }[] {
  const children: readonly [string | number, JsonValue][] = isJsonArray(value)
    ? value.map((item, index) => [index, item])
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return [{ path, value }, ...children.flatMap(([step, child]) => placesOf(child, [...path, step]))];
}

/** The value with the one at a path made anew. */
function changeAt(value: JsonValue, path: JsonPath, change: (value: JsonValue) => JsonValue): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (isJsonArray(value)) return value.map((item, index) => (index === step ? changeAt(item, rest, change) : item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === step ? changeAt(item, rest, change) : item]),
  );
}

function moved(items: readonly JsonValue[], from: number, to: number): readonly JsonValue[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1));
}

function commentsOf(text: string): readonly string[] {
  const comments = read(text).notes.filter((note) => note.kind.endsWith('comment'));
  return comments.map(({ range }) => text.slice(range.start, range.end).trimEnd()).sort();
}

describe('however leniently a file is written', () => {
  /** Expects an edit to give a readable text with a value, and every comment of the text before. */
  function expectEdit(text: string, result: EditResult, value: JsonValue): string {
    const after = edited(text, result);
    expect({ after, value: print(read(after).value ?? null) }).toEqual({ after, value: print(value) });
    return after;
  }

  it('a scalar is set, and all else stays', () => {
    fc.assert(
      fc.property(written, fc.nat(), scalar, ({ text, value }, pick, { value: next }) => {
        const scalars = placesOf(value).filter((place) => typeof place.value !== 'object');
        const place = scalars[pick % scalars.length];
        if (place === undefined) return;
        const after = expectEdit(
          text,
          setValue(text, place.path, next),
          changeAt(value, place.path, () => next),
        );
        expect(commentsOf(after)).toEqual(commentsOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('a key is added and renamed, an item is added and moved, and no comment is lost', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), fc.nat(), written, ({ text, value }, pick, one, other, next) => {
        const containers = placesOf(value).filter((place) => typeof place.value === 'object');
        const place = containers[pick % containers.length];
        if (place === undefined) return;
        const { path, value: container } = place;
        const results: [EditResult, JsonValue][] = [];
        if (isJsonArray(container)) {
          const at = one % (container.length + 1);
          const added = changeAt(value, path, () => container.toSpliced(at, 0, next.value));
          results.push([insertItem(text, path, at, next.value), added]);
          const [from, to] = [one % container.length, other % container.length];
          if (container.length > 0) {
            results.push([moveItem(text, path, from, to), changeAt(value, path, () => moved(container, from, to))]);
          }
        } else if (isJsonObject(container)) {
          const added = changeAt(value, path, () => ({ ...container, new: next.value }));
          results.push([setValue(text, [...path, 'new'], next.value), added]);
          for (const key of Object.keys(container).slice(0, 1)) {
            const entries = Object.entries(container).map(([name, item]) => [name === key ? 'new' : name, item]);
            const renamed = changeAt(value, path, () => Object.fromEntries(entries));
            results.push([renameKey(text, [...path, key], 'new'), renamed]);
          }
        }
        for (const [result, expected] of results) {
          expect(commentsOf(expectEdit(text, result, expected))).toEqual(commentsOf(text));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a key or an item is removed, and all others stay', () => {
    fc.assert(
      fc.property(written, fc.nat(), ({ text, value }, pick) => {
        const places = placesOf(value).slice(1);
        const place = places[pick % places.length];
        const step = place?.path.at(-1);
        if (place === undefined || step === undefined) return;
        const expected = changeAt(value, place.path.slice(0, -1), (container) => {
          if (isJsonArray(container)) return container.toSpliced(Number(step), 1);
          return Object.fromEntries(Object.entries(container ?? {}).filter(([key]) => key !== step));
        });
        expectEdit(text, removeValue(text, place.path), expected);
      }),
      { numRuns: 1000 },
    );
  });
});
