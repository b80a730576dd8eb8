import type { JsonPath, JsonValue } from './json-value.ts';

/** A stretch of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One `key: value` of an object. `value` is absent while it is being typed. */
export interface JsonMember {
  readonly key: string;
  readonly keyRange: TextRange;
  readonly value: JsonNode | undefined;
  /** From the key to the end of the value; without a value, up to where it could stand on the line of its colon. */
  readonly range: TextRange;
}

/**
 * A value of a descriptor and where it stands. The range of a missing value (as in `[a,]`) is empty; an object or array whose
 * bracket is missing is not closed, and ends where it could no longer go on.
 */
export type JsonNode =
  | {
      readonly kind: 'object';
      readonly range: TextRange;
      readonly isClosed: boolean;
      readonly members: readonly JsonMember[];
    }
  | {
      readonly kind: 'array';
      readonly range: TextRange;
      readonly isClosed: boolean;
      readonly items: readonly JsonNode[];
    }
  | { readonly kind: 'scalar'; readonly range: TextRange; readonly value: null | boolean | number | string };

/** Something legal for DSS that strict JSON is not, with what DSS will make of it. */
export interface ReadNote {
  readonly kind: string;
  readonly range: TextRange;
  readonly message: string;
}

/** Why DSS could not read the text, where, and what to do. */
export interface ReadError {
  readonly kind: string;
  readonly range: TextRange;
  readonly message: string;
  readonly remedy: string;
}

/**
 * What the reader makes of a text. With no errors, `value` is what DSS gets. With errors, `value` is undefined, while `root`
 * holds what could still be understood, so that forms and completion keep working while one types.
 */
export interface ReadResult {
  readonly value: JsonValue | undefined;
  readonly root: JsonNode | undefined;
  readonly notes: readonly ReadNote[];
  readonly errors: readonly ReadError[];
}

/** The node at a path. Of a key given twice the last one counts, as for DSS. */
export function findNode(root: JsonNode | undefined, path: JsonPath): JsonNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'object' && typeof step === 'string') node = findMember(node, step)?.value;
    else if (node?.kind === 'array' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** The member of an object with a key: the last one, as for DSS. */
export function findMember(node: JsonNode | undefined, key: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;
}
