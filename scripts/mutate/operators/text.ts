import { findNode, type JsonNode } from '../../../src/domain/dssjson/tree.ts';
import { ok } from '../../../src/domain/result.ts';
import { editing, type JudgedFile, judgedFiles, type Operator, type Site } from '../operator.ts';
import { pick } from '../random.ts';

/** Slips in the text itself. */
export const TEXT_OPERATORS: readonly Operator[] = [
  { name: 'text cut off', sites: (context) => judgedFiles(context).map(cutOff) },
  { name: 'comma missing', sites: (context) => objectsOf(judgedFiles(context)).flatMap(dropComma) },
  { name: 'comma after the last key', sites: (context) => objectsOf(judgedFiles(context)).flatMap(addLastComma) },
  { name: 'quote missing', sites: (context) => objectsOf(judgedFiles(context)).flatMap(dropQuote) },
  { name: 'comma after the last parameter', sites: (context) => judgedFiles(context).flatMap(addEmptyParam) },
  { name: 'key given twice', sites: (context) => objectsOf(judgedFiles(context)).flatMap(repeatKey) },
];

type ObjectNode = Extract<JsonNode, { kind: 'object' }>;

interface PlacedObject {
  readonly file: JudgedFile;
  readonly node: ObjectNode;
}

function objectsOf(files: readonly JudgedFile[]): PlacedObject[] {
  return files.flatMap((file) => objectsIn(file.reading.root).map((node) => ({ file, node })));
}

function objectsIn(node: JsonNode): ObjectNode[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'array') return node.items.flatMap(objectsIn);
  return [node, ...node.members.flatMap(({ value }) => (value === undefined ? [] : objectsIn(value)))];
}

function cutOff({ path, text, reading }: JudgedFile): Site {
  const { start, end } = reading.root.range;
  return editing(path, (random) => {
    const at = start + 1 + random.below(end - start - 1);
    return ok([{ offset: at, length: text.length - at, text: '' }]);
  });
}

function dropComma({ file, node }: PlacedObject): Site[] {
  return node.members.slice(1).flatMap((member, index) => {
    const before = node.members[index];
    if (before === undefined) return [];
    const between = file.text.slice(before.range.end, member.range.start);
    // In a comment a comma means nothing.
    if (!/^\s*,\s*$/.test(between)) return [];
    const offset = before.range.end + between.indexOf(',');
    return [editing(file.path, () => ok([{ offset, length: 1, text: '' }]))];
  });
}

function addLastComma({ file, node }: PlacedObject): Site[] {
  const last = node.members.at(-1);
  return last === undefined ? [] : [editing(file.path, () => ok([{ offset: last.range.end, length: 0, text: ',' }]))];
}

function dropQuote({ file, node }: PlacedObject): Site[] {
  return node.members.flatMap(({ keyRange }) => {
    if (file.text.charAt(keyRange.start) !== '"') return [];
    return [
      editing(file.path, (random) =>
        ok([{ offset: pick([keyRange.start, keyRange.end - 1], random), length: 1, text: '' }]),
      ),
    ];
  });
}

function addEmptyParam(file: JudgedFile): Site[] {
  const list = findNode(file.reading.root, ['params']);
  const last = list?.kind === 'array' ? list.items.at(-1) : undefined;
  return last === undefined ? [] : [editing(file.path, () => ok([{ offset: last.range.end, length: 0, text: ',' }]))];
}

function repeatKey({ file, node }: PlacedObject): Site[] {
  const last = node.members.at(-1);
  if (last === undefined) return [];
  return node.members.map(({ keyRange, range }) => {
    const key = file.text.slice(keyRange.start, keyRange.end);
    const value = file.text.slice(keyRange.end, range.end);
    return editing(file.path, () => ok([{ offset: last.range.end, length: 0, text: `,\n${key}${value}` }]));
  });
}
