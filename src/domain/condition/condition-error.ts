import type { TextRange } from '../dssjson/tree.ts';

/** Why a condition is none. */
export type ConditionErrorKind =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  | 'bad-character'
  | 'bad-escape'
  | 'unclosed-text'
  | 'unclosed-bracket'
  | 'unexpected'
  | 'unexpected-end'
  | 'several'
  | 'assignment'
  | 'filter'
  | 'python-word'
  | 'javascript-word'
  | 'template'
  | 'arrow';

/** Another text for a stretch of a condition. */
export interface ConditionEdit {
  readonly range: TextRange;
  readonly text: string;
}

/** What keeps a condition from being understood, and where. */
export interface ConditionError {
  readonly kind: ConditionErrorKind;
  /** In units of the condition. */
  readonly range: TextRange;
  /** One sentence that names what stands there, without a full stop. */
  readonly message: string;
  /** What was meant, when there is one clear way to write it. */
  readonly edit: ConditionEdit | undefined;
}

/** The sentence of each kind. `what` is the text that stands at the place. */
const MESSAGES: Record<ConditionErrorKind, (what: string) => string> = {
  empty: () => 'there is nothing to evaluate',
  'too-long': () => 'it has more than 1,000 parts',
  'too-deep': () => 'it is nested too deeply',
  'bad-character': (what) => `AngularJS knows no "${what}" in expressions`,
  'bad-escape': () => '"\\u" is not followed by four hexadecimal digits',
  'unclosed-text': () => 'a text is not closed: its second quote is missing',
  'unclosed-bracket': (what) => `"${what}" is never closed`,
  unexpected: (what) => `"${what}" cannot stand here`,
  'unexpected-end': () => 'it ends where a value should follow',
  several: () => 'a second expression follows after ";"',
  assignment: () => '"=" sets a value; "==" compares two',
  filter: () => '"|" calls a filter; "||" means "or"',
  'python-word': (what) => `"${what}" is Python; AngularJS does not know it`,
  'javascript-word': (what) => `AngularJS has no "${what}" in expressions`,
  template: () => 'AngularJS has no texts in backquotes',
  arrow: () => 'AngularJS has no functions in expressions',
};

/** An error of a kind at a place. */
export function conditionError(
  kind: ConditionErrorKind,
  range: TextRange,
  what = '',
  edit: ConditionEdit | undefined = undefined,
): ConditionError {
  return { kind, range, message: MESSAGES[kind](what), edit };
}
