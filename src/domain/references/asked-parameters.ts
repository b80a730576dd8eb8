import type { TextRange } from '../dssjson/tree.ts';

/** A text that code compares with the name of the parameter whose choices are asked for. */
export interface AskedParameter {
  readonly name: string;
  /** Without quotes. */
  readonly range: TextRange;
}

/** `name = payload["parameterName"]`: what code may call it. */
const GIVEN = /\b(\w+)\s*(?::[^=\n]+)?=\s*payload\b[^\n]{0,40}?['"]parameterName['"]/g;
/** `payload["parameterName"]`, `payload.get("parameterName", "")`, `parameter_name`. */
const ASKED = String.raw`(?:\bpayload\s*(?:\[|\.\s*get\s*\()\s*['"]parameterName['"]\s*(?:,[^()\n]{0,40})?[\])]|\bparameter_?name\b`;
const TEXT = String.raw`(['"])([^'"\\\n]+)\1`;

/**
 * The names that Python which computes choices compares with `parameterName` of its payload (documented): by `==` and `!=`,
 * on either side, and in lists behind `in`.
 */
export function findAskedParameters(text: string): readonly AskedParameter[] {
  if (!/parameter_?name/i.test(text)) return [];
  const given = [...text.matchAll(GIVEN)].map(([, name = '']) => String.raw`|\b${name}\b`);
  const asked = `${ASKED}${given.join('')})`;
  const found: AskedParameter[] = [];
  const addText = (start: number, name: string) => found.push({ name, range: { start, end: start + name.length } });
  for (const match of text.matchAll(new RegExp(String.raw`${asked}\s*[!=]=\s*${TEXT}`, 'gi'))) {
    const name = match[2] ?? '';
    addText(match.index + match[0].length - 1 - name.length, name);
  }
  for (const match of text.matchAll(new RegExp(String.raw`${TEXT}\s*[!=]=\s*${asked}`, 'gi'))) {
    addText(match.index + 1, match[2] ?? '');
  }
  for (const match of text.matchAll(
    new RegExp(String.raw`${asked}\s+(?:not\s+)?in\s*[([{]([^()[\]{}]*)[)\]}]`, 'gi'),
  )) {
    const list = match[1] ?? '';
    const start = match.index + match[0].length - 1 - list.length;
    for (const item of list.matchAll(new RegExp(TEXT, 'g'))) addText(start + item.index + 1, item[2] ?? '');
  }
  return found;
}
