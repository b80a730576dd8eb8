import type { ReadError, ReadNote, TextRange } from './tree.ts';

/** What strict JSON refuses and DSS's reader takes. */
export type NoteKind =
  | 'byte-order-mark'
  | 'prefix'
  | 'comment'
  | 'hash-comment'
  | 'single-quotes'
  | 'unquoted-name'
  | 'unquoted-text'
  | 'word-case'
  | 'semicolon'
  | 'equals'
  | 'empty-item'
  | 'duplicate-key'
  | 'control-character'
  | 'escape';

/** Why DSS's reader gives up. */
export type ReadErrorKind =
  | 'empty'
  | 'end-in-object'
  | 'end-in-array'
  | 'end-before-value'
  | 'end-in-string'
  | 'end-in-comment'
  | 'end-in-escape'
  | 'bad-escape'
  | 'expected-name'
  | 'trailing-comma'
  | 'expected-colon'
  | 'expected-value'
  | 'missing-comma'
  | 'wrong-bracket'
  | 'more-text'
  | 'too-deep';

/** Deeper nesting than this is refused, as Gson does (inferred for DSS). It also bounds our own recursion. */
export const MAX_DEPTH = 255;

/** What DSS makes of each is what Gson's lenient reader does, and that DSS uses that reader is inferred: hence `appears`. */
const NOTES: Record<NoteKind, string> = {
  'byte-order-mark': 'A byte order mark stands before the text. DSS appears to pass over it; some tools do not.',
  prefix: "DSS appears to pass over the prefix )]}' that guards JSON on the web.",
  comment: 'DSS reads comments. Strict JSON tools refuse them.',
  'hash-comment': 'DSS appears to read # comments. Most other tools refuse them.',
  'single-quotes': 'DSS appears to take single quotes. Strict JSON wants double quotes.',
  'unquoted-name': 'DSS appears to take a name without quotes. Strict JSON wants double quotes around it.',
  'unquoted-text': 'DSS appears to take this as a text, although it has no quotes. Strict JSON refuses it.',
  'word-case': 'DSS appears to take this word whatever its case. Strict JSON wants it in lower case.',
  semicolon: 'DSS appears to take ; for a comma. Strict JSON wants a comma.',
  equals: 'DSS appears to take = or => for a colon. Strict JSON wants a colon.',
  'empty-item': 'Nothing stands here, so DSS appears to add an empty item (null) to the list. Remove the extra comma.',
  'duplicate-key': 'This key is given again below. DSS appears to take the last one; this one has no effect.',
  'control-character':
    'DSS appears to take line breaks and tabs inside a text. Strict JSON wants them written as \\n and \\t.',
  escape: 'DSS appears to take this escape. Strict JSON refuses it.',
};

const ERRORS: Record<ReadErrorKind, { readonly message: string; readonly remedy: string }> = {
  empty: { message: 'The file is empty.', remedy: 'Write at least {}.' },
  'end-in-object': { message: 'The text ends inside an object.', remedy: 'Close the object with }.' },
  'end-in-array': { message: 'The text ends inside a list.', remedy: 'Close the list with ].' },
  'end-before-value': { message: 'The text ends where a value should stand.', remedy: 'Write the value.' },
  'end-in-string': { message: 'This text is never closed.', remedy: 'Close it with the quote it began with.' },
  'end-in-comment': { message: 'This comment is never closed.', remedy: 'Close it with */.' },
  'end-in-escape': {
    message: 'The text ends inside an escape.',
    remedy: 'Complete the escape, or write \\\\ for a backslash.',
  },
  'bad-escape': {
    message: 'This escape is not known.',
    remedy: 'Write \\\\ for a backslash, or one of \\" \\/ \\b \\f \\n \\r \\t \\u0000.',
  },
  'expected-name': { message: 'A key should stand here.', remedy: 'Write a key in double quotes, or remove this.' },
  'trailing-comma': {
    message: 'A comma after the last key of an object is refused.',
    remedy: 'Remove the comma.',
  },
  'expected-colon': { message: 'A colon should stand between the key and its value.', remedy: 'Write : here.' },
  'expected-value': {
    message: 'A value should stand here.',
    remedy: 'Write a value, or remove the key or comma before it.',
  },
  'missing-comma': { message: 'A comma is missing before this.', remedy: 'Write , here.' },
  'wrong-bracket': {
    message: 'This bracket closes nothing that is open here.',
    remedy: 'Remove it, or close what is open first.',
  },
  'more-text': {
    message: 'More text follows after the end.',
    remedy: 'Remove what follows, or the bracket that ends too early.',
  },
  'too-deep': {
    message: `Values are nested more than ${MAX_DEPTH} deep.`,
    remedy: 'Flatten the structure.',
  },
};

export function noteAt(kind: NoteKind, start: number, end: number): ReadNote {
  return { kind, range: { start, end }, message: NOTES[kind] };
}

export function errorAt(kind: ReadErrorKind, range: TextRange): ReadError {
  return { kind, range, ...ERRORS[kind] };
}
