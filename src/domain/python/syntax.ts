import type { SyntaxNode } from '@lezer/common';
import type { TextRange } from '../dssjson/tree.ts';

/** The children of a node, keywords and punctuation included. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The first child of a type; nothing when there is none. */
export function childOf(node: SyntaxNode, type: string): SyntaxNode | undefined {
  return node.getChild(type) ?? undefined;
}

export function rangeOf({ from, to }: SyntaxNode): TextRange {
  return { start: from, end: to };
}

export function textOf({ from, to }: SyntaxNode, text: string): string {
  return text.slice(from, to);
}

/** Whether a walk goes on below a node. */
export type Enter = (node: SyntaxNode) => boolean;

/** Deeper than any code that people write: brackets in brackets must not exhaust the stack. */
export const MAX_DEPTH = 400;

/** Visits the nodes below a node in the order of the text, without the node itself. */
export function walk(node: SyntaxNode, enter: Enter, depth = 0): void {
  if (depth > MAX_DEPTH) return;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (enter(child)) walk(child, enter, depth + 1);
  }
}

const SCOPES: ReadonlySet<string> = new Set(['FunctionDefinition', 'ClassDefinition', 'LambdaExpression']);

/** The same, without what functions, classes and lambdas inside it do. */
export function walkScope(node: SyntaxNode, enter: Enter): void {
  walk(node, (child) => enter(child) && !SCOPES.has(child.name));
}

/** No name that is looked for has more parts; a long chain of calls is not read again at each of its links. */
const MAX_PARTS = 50;

/** `a.b.c` of names and attributes; nothing for other expressions. */
export function dottedName(node: SyntaxNode, text: string): string | undefined {
  const parts: string[] = [];
  let rest: SyntaxNode | null = node;
  while (rest?.name === 'MemberExpression') {
    if (parts.length > MAX_PARTS) return undefined;
    const property = childOf(rest, 'PropertyName');
    if (property === undefined) return undefined;
    parts.unshift(textOf(property, text));
    rest = rest.firstChild;
  }
  return rest?.name === 'VariableName' ? [textOf(rest, text), ...parts].join('.') : undefined;
}

/** What stands between the brackets of `a[b]`, when it is one expression. */
export function subscriptOf(node: SyntaxNode): SyntaxNode | undefined {
  if (node.name !== 'MemberExpression') return undefined;
  const inner = childrenOf(node);
  const [, open, index, close] = inner;
  return inner.length === 4 && open?.name === '[' && close?.name === ']' ? index : undefined;
}

/** The expression without brackets around it. */
export function withoutBrackets(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (inner.name === 'ParenthesizedExpression') {
    const next = childrenOf(inner).find(({ name }) => name !== '(' && name !== ')');
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

/** Whether there is nothing but punctuation below. */
export function isPunctuation({ name }: SyntaxNode): boolean {
  return !/^\w/.test(name);
}
