import type { JsonValue } from './json-value.ts';
import { type PrintLayout, printWith } from './print.ts';
import type { JsonNode, TextRange } from './tree.ts';

/** How a file is laid out: new text is printed the same way. */
export interface Style {
  readonly indent: string;
  readonly lineEnd: string;
  /** Whether the file is all on one line. */
  readonly isOneLine: boolean;
}

const DEFAULT_INDENT = '    ';

export function detectStyle(text: string): Style {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { indent: detectIndent(text), lineEnd, isOneLine: !text.trim().includes('\n') };
}

/** The smallest indentation of a line that starts with a key, a bracket or a value. */
function detectIndent(text: string): string {
  let smallest: string | undefined;
  for (const match of text.matchAll(/^([ \t]+)(?=["'[\]{}\w-])/gm)) {
    const [, space = ''] = match;
    if (smallest === undefined || space.length < smallest.length) smallest = space;
  }
  return smallest?.startsWith('\t') ? '\t' : (smallest ?? DEFAULT_INDENT);
}

/** The white space that the line of an offset starts with. */
export function indentAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** A value as strict JSON in the style of the file; lines after the first start with `base`. */
export function printStyled(value: JsonValue, style: Style, base: string): string {
  return printWith(value, layoutFor(style, base));
}

export function layoutFor(style: Style, base: string): PrintLayout {
  return { indent: style.isOneLine ? undefined : style.indent, lineEnd: style.lineEnd, base, space: ' ' };
}

/** What a container holds, in order: the ranges of its members or items. */
export function entryRanges(node: JsonNode): readonly TextRange[] {
  if (node.kind === 'object') return node.members.map((member) => member.range);
  return node.kind === 'array' ? node.items.map((item) => item.range) : [];
}

/** Whether each entry of a container stands on a line of its own. */
export function isMultiLine(text: string, node: JsonNode): boolean {
  const [first] = entryRanges(node);
  return text.slice(node.range.start, first?.start ?? node.range.end).includes('\n');
}
