import { isJsonArray, isJsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type { FloatPlaces } from './float-places.ts';

/**
 * A value as Python writes it: `True`, `None`, `'text'`; dicts and lists on lines of their own when they hold anything.
 *
 * @param floats where whole numbers are floats all the same: `2.0`
 */
export function pythonLiteral(value: JsonValue, indent = '', floats?: FloatPlaces): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return pythonNumber(value, floats === 'here');
  if (typeof value === 'string') return pythonString(value);
  const inner = `${indent}    `;
  if (isJsonArray(value))
    return bracket(
      '[',
      value.map((item) => pythonLiteral(item, inner, floats)),
      ']',
      indent,
    );
  if (!isJsonObject(value)) return 'None';
  const lines = Object.entries(value).map(([key, item]) => {
    const places = floats === undefined || floats === 'here' ? undefined : floats.get(key);
    return `${pythonString(key)}: ${pythonLiteral(item, inner, places)}`;
  });
  return bracket('{', lines, '}', indent);
}

function pythonNumber(value: number, isFloat: boolean): string {
  const text = String(value);
  return isFloat && /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function bracket(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${indent}    ${line},\n`).join('')}${indent}${close}`;
}

/** JSON's escapes are Python's too, but for the pairs of escapes that JSON uses beyond U+FFFF, which it leaves unescaped. */
function pythonString(text: string): string {
  return JSON.stringify(text);
}
