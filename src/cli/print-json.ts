import { isJsonArray, isJsonObject, type JsonValue } from '../domain/dssjson/json-value.ts';

/**
 * Writes a value as JSON, with `indent` spaces a level; 0 gives one line. Numbers too big for JavaScript are written `1e9999`:
 * legal JSON, which every reader takes for infinity again, where `JSON.stringify` would write `null`.
 */
export function printJson(value: JsonValue, indent = 0, margin = ''): string {
  if (typeof value === 'number') return printNumber(value);
  const inner = margin + ' '.repeat(indent);
  const [open, between, close] = indent === 0 ? ['', ',', ''] : [`\n${inner}`, `,\n${inner}`, `\n${margin}`];
  if (isJsonArray(value)) {
    if (value.length === 0) return '[]';
    return `[${open}${value.map((item) => printJson(item, indent, inner)).join(between)}${close}]`;
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}';
    const colon = indent === 0 ? ':' : ': ';
    const members = entries.map(([key, item]) => JSON.stringify(key) + colon + printJson(item, indent, inner));
    return `{${open}${members.join(between)}${close}}`;
  }
  return JSON.stringify(value);
}

function printNumber(value: number): string {
  if (Number.isFinite(value)) return JSON.stringify(value);
  return value < 0 ? '-1e9999' : '1e9999';
}
