import type { JsonPath } from './json-value.ts';
import type { JsonMember, JsonNode, TextRange } from './tree.ts';

/** What stands at an offset of a descriptor, or could be written there. */
export type Place =
  /** A key of the object at `path`, or a free place for one (`member` is then absent). */
  | {
      readonly at: 'key';
      readonly path: JsonPath;
      readonly object: Extract<JsonNode, { kind: 'object' }>;
      readonly member: JsonMember | undefined;
      /** What a chosen key replaces. */
      readonly range: TextRange;
    }
  /** The value at `path`, or a free place for it (`node` is then absent). */
  | {
      readonly at: 'value';
      readonly path: JsonPath;
      readonly node: JsonNode | undefined;
      /** What a chosen value replaces. */
      readonly range: TextRange;
    };

/** Finds the innermost place of an offset, also in a text that is still being typed. */
export function pathAt(root: JsonNode | undefined, offset: number): Place {
  const free: TextRange = { start: offset, end: offset };
  if (root === undefined || !holds(root.range, offset)) return { at: 'value', path: [], node: undefined, range: free };
  let node = root;
  let path: JsonPath = [];
  for (;;) {
    if (node.kind === 'scalar' || !isInside(node, offset)) return { at: 'value', path, node, range: node.range };
    if (node.kind === 'array') {
      const index = node.items.findIndex((item) => holds(item.range, offset));
      const item = node.items[index];
      if (item === undefined) {
        const next = node.items.filter((other) => other.range.end <= offset).length;
        return { at: 'value', path: [...path, next], node: undefined, range: free };
      }
      path = [...path, index];
      node = item;
      continue;
    }
    const member = findMemberAt(node.members, offset);
    if (member === undefined) return { at: 'key', path, object: node, member: undefined, range: free };
    if (offset <= member.keyRange.end) return { at: 'key', path, object: node, member, range: member.keyRange };
    path = [...path, member.key];
    if (member.value === undefined || !holds(member.value.range, offset)) {
      return { at: 'value', path, node: undefined, range: free };
    }
    node = member.value;
  }
}

/** The member that an offset belongs to: on its key or value, between them, or after a colon that has no value yet. */
function findMemberAt(members: readonly JsonMember[], offset: number): JsonMember | undefined {
  const index = members.findLastIndex((member) => member.range.start <= offset);
  const member = members[index];
  if (member === undefined) return undefined;
  if (offset <= member.range.end) return member;
  const next = members[index + 1];
  return member.value === undefined && next === undefined ? member : undefined;
}

function holds(range: TextRange, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

function isInside(node: Exclude<JsonNode, { kind: 'scalar' }>, offset: number): boolean {
  return node.range.start < offset && (offset < node.range.end || !node.isClosed);
}
