import { findMarkerProblem } from './marker.ts';
import { findRequirementOptionProblem } from './pip-option.ts';
import { findRuleProblem, readOperator, type VersionRule } from './version.ts';

/** A requirement by PEP 508, with offsets from the start of the text that was read. */
export interface ReadRequirement {
  readonly name: string;
  readonly extras: readonly string[];
  readonly rules: readonly VersionRule[];
  readonly ruleText: string;
  readonly ruleStart: number;
  readonly ruleEnd: number;
  readonly url: string;
  readonly marker: string;
  readonly markerStart: number;
  readonly markerEnd: number;
  readonly options: readonly string[];
  /** Why pip refuses it: the first reason. */
  readonly problem: string | undefined;
  /** What pip takes in newer versions only. */
  readonly warning: string | undefined;
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;

/** Reads `name[extras] rules ; marker --options`; nothing when the text does not even start with a name. */
export function readRequirement(text: string): ReadRequirement | undefined {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const { body, options } = splitOptions(text);
  const problems: string[] = [];
  let at = skipBlanks(body, name.length);

  const extras: string[] = [];
  if (body[at] === '[') {
    const end = body.indexOf(']', at);
    if (end < 0) problems.push('A "]" is missing after the extras.');
    const stop = end < 0 ? body.length : end;
    const inside = body.slice(at + 1, stop).trim();
    if (inside !== '') extras.push(...inside.split(',').map((extra) => extra.trim()));
    const wrong = extras.find((extra) => NAME.exec(extra)?.[0] !== extra);
    if (wrong !== undefined) problems.push(`"${wrong}" is not the name of an extra.`);
    at = skipBlanks(body, Math.min(stop + 1, body.length));
  }

  const { url, urlEnd } = readUrl(body, at);
  const afterName = trimEndAt(body, at);
  const split = url === '' ? body.indexOf(';', at) : findUrlMarker(body, urlEnd);
  const specEnd = split < 0 ? body.length : split;
  const spec = url === '' ? readRules(body, at, specEnd) : NO_RULES;
  if (body[at] === '@' && url === '')
    problems.push('An address must follow "@", such as https://... or git+https://...');
  else if (spec.problem !== undefined) problems.push(spec.problem);
  if (url !== '' && body.slice(urlEnd, specEnd).trim() !== '') {
    problems.push('Only a condition may follow the address: put a space and ";" before it.');
  }

  const marker = split < 0 ? '' : body.slice(split + 1).trim();
  if (split >= 0) {
    const problem = findMarkerProblem(marker);
    if (problem !== undefined) problems.push(problem);
  }
  for (const option of options) {
    const problem = findRequirementOptionProblem(option);
    if (problem !== undefined) problems.push(problem);
  }
  const bodyEnd = body.trimEnd().length;
  return {
    name,
    extras,
    rules: spec.rules,
    ruleText: spec.text,
    ruleStart: spec.start === spec.end ? afterName : spec.start,
    ruleEnd: spec.start === spec.end ? afterName : spec.end,
    url,
    marker,
    markerStart: split < 0 ? bodyEnd : trimEndAt(body, split),
    markerEnd: bodyEnd,
    options,
    problem: problems[0],
    warning: spec.hasTrailingComma ? 'Older versions of pip refuse the "," at the end. Remove it.' : undefined,
  };
}

/** Cuts off what follows the requirement as options of pip: ` --hash=...`. */
function splitOptions(text: string): { readonly body: string; readonly options: readonly string[] } {
  const cut = text.search(/\s--?[A-Za-z]/);
  if (cut < 0) return { body: text, options: [] };
  const options = text
    .slice(cut)
    .trim()
    .split(/\s+(?=-)/)
    .filter((option) => option !== '');
  return { body: text.slice(0, cut), options };
}

function readUrl(body: string, at: number): { readonly url: string; readonly urlEnd: number } {
  if (body[at] !== '@') return { url: '', urlEnd: at };
  const match = /^@\s*((?:[A-Za-z][A-Za-z0-9+.-]*:|\$\{)\S*)/.exec(body.slice(at));
  if (match === null) return { url: '', urlEnd: at };
  return { url: match[1] ?? '', urlEnd: at + match[0].length };
}

/** After an address, a marker needs a blank before its `;`, because an address may hold one. */
function findUrlMarker(body: string, urlEnd: number): number {
  const found = /^\s+;/.exec(body.slice(urlEnd));
  return found === null ? -1 : urlEnd + found[0].length - 1;
}

const NO_RULES: ReadRules = {
  rules: [],
  text: '',
  start: 0,
  end: 0,
  problem: undefined,
  hasTrailingComma: false,
};

interface ReadRules {
  readonly rules: readonly VersionRule[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly problem: string | undefined;
  readonly hasTrailingComma: boolean;
}

function readRules(body: string, from: number, to: number): ReadRules {
  const written = body.slice(from, to).trimEnd();
  const isWrapped = written.startsWith('(') && written.endsWith(')');
  const text = (isWrapped ? written.slice(1, -1) : written).trim();
  const rules: VersionRule[] = [];
  const result = (problem: string | undefined, hasTrailingComma = false): ReadRules => {
    return { rules, text, start: from, end: from + written.length, problem, hasTrailingComma };
  };
  if (text === '') return result(undefined);
  if (written.startsWith('(') && !isWrapped) return result('A ")" is missing after the version rule.');
  const pieces = text.split(',').map((piece) => piece.trim());
  for (const [index, piece] of pieces.entries()) {
    if (piece === '' && index > 0 && index === pieces.length - 1) return result(undefined, true);
    if (piece === '') return result('A "," has no rule before it. Remove it.');
    const operator = readOperator(piece);
    if (operator === undefined) return result(describeNoOperator(piece));
    const rule = { operator, version: piece.slice(operator.length).trim() };
    rules.push(rule);
    const problem = /\s/.test(rule.version) ? describeBlankInVersion(rule.version) : findRuleProblem(rule);
    if (problem !== undefined) return result(problem);
  }
  return result(undefined);
}

function describeNoOperator(piece: string): string {
  return `"${piece}" is not a version rule. Start it with "==", ">=", "~=" or another comparison.`;
}

function describeBlankInVersion(version: string): string {
  if (/\s(?:===|~=|==|!=|<=|>=|<|>)/.test(version)) return 'Separate version rules by ",": >=1.0,<2.0.';
  if (/\s(?:python_version|sys_platform|platform_|os_name|extra\b)/.test(version)) {
    return 'Put ";" before the condition: name>=1.0; python_version < "3.10".';
  }
  return `"${version}" is not a version: it holds a space.`;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

/** Steps back from `at` over blanks. */
function trimEndAt(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}
