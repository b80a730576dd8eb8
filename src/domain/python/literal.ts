import type { SyntaxNode } from '@lezer/common';
import { childrenOf, textOf, withoutBrackets } from './syntax.ts';

/** A key of a dict that is written as a text, and what stands for it. */
export interface DictEntry {
  readonly key: string;
  readonly keyNode: SyntaxNode;
  readonly value: SyntaxNode;
}

/** The text that a literal stands for; nothing for f-strings, bytes and anything that is not a literal. */
export function textValue(node: SyntaxNode, text: string): string | undefined {
  const inner = withoutBrackets(node);
  if (inner.name === 'ContinuedString') {
    const parts = childrenOf(inner).map((part) => textValue(part, text));
    return parts.some((part) => part === undefined) ? undefined : parts.join('');
  }
  if (inner.name !== 'String') return undefined;
  const match = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(textOf(inner, text));
  const [, prefix = '', , body = ''] = match ?? [];
  if (match === null || /[bBfF]/.test(prefix)) return undefined;
  return /[rR]/.test(prefix) ? body : body.replace(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

/** The entries of a dict whose keys are texts. */
export function dictEntries(node: SyntaxNode, text: string): readonly DictEntry[] {
  const inner = withoutBrackets(node);
  if (inner.name !== 'DictionaryExpression') return [];
  const children = childrenOf(inner);
  return children.flatMap((keyNode, index): DictEntry[] => {
    const value = children[index + 2];
    if (children[index + 1]?.name !== ':' || value === undefined) return [];
    const key = textValue(keyNode, text);
    return key === undefined ? [] : [{ key, keyNode, value }];
  });
}

/** Whether a dict takes over what is not written in it, `{**other}`, or has keys that are computed. */
export function isOpenDict(node: SyntaxNode, text: string): boolean {
  const children = childrenOf(withoutBrackets(node));
  return children.some(
    (child, index) =>
      child.name === '**' || (children[index + 1]?.name === ':' && textValue(child, text) === undefined),
  );
}
