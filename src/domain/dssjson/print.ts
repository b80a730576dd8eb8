import { isJsonArray, type JsonValue } from './json-value.ts';

/** How a value is laid out in text. */
export interface PrintLayout {
  /** What each level is indented by; nothing for all on one line. */
  readonly indent: string | undefined;
  readonly lineEnd: string;
  /** What every line but the first starts with. */
  readonly base: string;
  /** What parts the entries of an object or array on one line: a space, or nothing. */
  readonly space: string;
}

/** A value as strict JSON, with `indent` spaces a level; `indent` 0 gives one line without spaces. No line end at the end. */
export function print(value: JsonValue, indent = 4): string {
  const isOneLine = indent === 0;
  return printWith(value, {
    indent: isOneLine ? undefined : ' '.repeat(indent),
    lineEnd: '\n',
    base: '',
    space: isOneLine ? '' : ' ',
  });
}

/** A value as strict JSON in a layout. */
export function printWith(value: JsonValue, layout: PrintLayout): string {
  if (typeof value === 'number') return printNumber(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = indented(layout);
  if (isJsonArray(value)) {
    const items = value.map((item) => printWith(item, inner));
    return printEntries('[', items, ']', layout);
  }
  const members = Object.entries(value).map(([key, member]) => printMember(key, printWith(member, inner), layout));
  return printEntries('{', members, '}', layout);
}

/** The layout one level deeper. */
export function indented(layout: PrintLayout): PrintLayout {
  return { ...layout, base: layout.base + (layout.indent ?? '') };
}

export function printMember(key: string, printed: string, { space }: PrintLayout): string {
  return `${JSON.stringify(key)}:${space}${printed}`;
}

/** An object or array of entries that are printed already, one level deeper. */
export function printEntries(open: string, entries: readonly string[], close: string, layout: PrintLayout): string {
  const { indent, lineEnd, base, space } = layout;
  if (entries.length === 0) return `${open}${close}`;
  if (indent !== undefined) {
    const newLine = `${lineEnd}${base}${indent}`;
    return `${open}${newLine}${entries.join(`,${newLine}`)}${lineEnd}${base}${close}`;
  }
  const padding = open === '{' ? space : '';
  return `${open}${padding}${entries.join(`,${space}`)}${padding}${close}`;
}

/** A number that is read again as itself, also where JSON.stringify would give another: -0, and what is too big for a number. */
function printNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  if (Number.isFinite(value) || Number.isNaN(value)) return JSON.stringify(value);
  return value > 0 ? '1e999' : '-1e999';
}
