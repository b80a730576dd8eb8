import { getKey, isJsonArray } from '../dssjson/json-value.ts';
import type { TextRange } from '../dssjson/tree.ts';
import type { ParamSpec } from '../params/read-params.ts';
import { printText } from './print.ts';

/** One thing that can be written at a place of a condition. */
export interface ConditionSuggestion {
  /** What is written. */
  readonly text: string;
  /** A few words beside it. */
  readonly detail: string;
}

export interface ConditionSuggestions {
  /** What a chosen one replaces, in units of the condition. */
  readonly replace: TextRange;
  readonly items: readonly ConditionSuggestion[];
}

const READ = String.raw`model\s*(?:\.\s*([\w$]+)|\[\s*(?:'([^']*)'|"([^"]*)")\s*\])`;
/** Behind `model.`, in the middle of a name. */
const AFTER_DOT = /(?<![\w$.])model\s*(\.\s*[\w$]*)$/;
/** Behind `model.name ==`, in the middle of a text. */
const AFTER_EQUALS = new RegExp(`(?<![\\w$.])${READ}\\s*[!=]==?\\s*('[^']*|"[^"]*|[\\w$]*)$`);
/** Behind `model.name.includes(`. */
const AFTER_INCLUDES = new RegExp(`(?<![\\w$.])${READ}\\s*\\.\\s*(?:includes|indexOf)\\(\\s*('[^']*|"[^"]*)?$`);
/** Behind `model.name.mode ==`, the mode of a preset. */
const AFTER_MODE = new RegExp(`(?<![\\w$.])${READ}\\s*\\.\\s*mode\\s*[!=]==?\\s*('[^']*|"[^"]*|[\\w$]*)$`);
/** Where a value can begin, or in the middle of a name that does. */
const BARE_NAME = /(?:^|[!(&|,[?:=<>+*/%-])\s*(?:[A-Za-z_$][\w$]*)?$/;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * What can be written at an offset of a condition: the names of the parameters that it sees, behind `==` the choices of a
 * SELECT. Works on what is still being typed.
 */
export function completeCondition(source: string, offset: number, params: readonly ParamSpec[]): ConditionSuggestions {
  const before = source.slice(0, offset);
  const offer = (typed: string, items: readonly ConditionSuggestion[], closing = ''): ConditionSuggestions => {
    const isClosed = closing !== '' && source.startsWith(closing, offset);
    return { replace: { start: offset - typed.length, end: offset + (isClosed ? closing.length : 0) }, items };
  };
  for (const [pattern, valuesOf] of VALUES) {
    const found = pattern.exec(before);
    if (found === null) continue;
    const [, dotted, single, double, typed = ''] = found;
    const name = dotted ?? single ?? double;
    const items = params.filter((param) => param.name === name).flatMap(valuesOf);
    return offer(typed, items, /^['"]/.test(typed) ? typed.charAt(0) : '');
  }
  if (isInText(before)) return offer('', []);
  const dot = AFTER_DOT.exec(before)?.[1];
  if (dot !== undefined)
    return offer(
      dot,
      namesOf(params, (name) => (IDENTIFIER.test(name) ? `.${name}` : `[${printText(name)}]`)),
    );
  if (!BARE_NAME.test(before)) return offer('', []);
  const typed = /[\w$]*$/.exec(before)?.[0] ?? '';
  return offer(
    typed,
    namesOf(params, (name) => `model${IDENTIFIER.test(name) ? `.${name}` : `[${printText(name)}]`}`),
  );
}

const VALUES: readonly (readonly [RegExp, (param: ParamSpec) => readonly ConditionSuggestion[]])[] = [
  [AFTER_EQUALS, (param) => (param.type === 'BOOLEAN' ? BOOLEANS : choicesOf(param))],
  [AFTER_INCLUDES, choicesOf],
  [AFTER_MODE, (param) => (param.type === 'PRESET' ? MODES : [])],
];

const BOOLEANS: readonly ConditionSuggestion[] = [true, false].map((value) => ({
  text: String(value),
  detail: 'BOOLEAN',
}));

const MODES: readonly ConditionSuggestion[] = ['NONE', 'INLINE', 'PRESET'].map((mode) => ({
  text: printText(mode),
  detail: 'How the preset is chosen',
}));

function choicesOf(param: ParamSpec): readonly ConditionSuggestion[] {
  const choices = getKey(param.value, 'selectChoices');
  return (isJsonArray(choices) ? choices : []).flatMap((choice) => {
    const [value, label] = [getKey(choice, 'value'), getKey(choice, 'label')];
    return typeof value === 'string'
      ? [{ text: printText(value), detail: typeof label === 'string' ? label : '' }]
      : [];
  });
}

function namesOf(params: readonly ParamSpec[], write: (name: string) => string): readonly ConditionSuggestion[] {
  const named = params.filter(({ name, type }) => name !== '' && type !== 'SEPARATOR');
  const unique = new Map(named.map((param) => [param.name, param]));
  return [...unique.values()].map(({ name, type, label }) => ({
    text: write(name),
    detail: label === '' ? type : `${type}, ${label}`,
  }));
}

/** Whether a text is open at the end. */
function isInText(before: string): boolean {
  return /['"]/.test(before.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gs, ''));
}
