import type { SyntaxNode } from '@lezer/common';
import { textOf, walk, withoutBrackets } from './syntax.ts';

/**
 * What an expression is, through a name that is assigned once in `scope` and otherwise stands only here, so that nothing
 * can have changed its value; else the expression itself, without brackets.
 */
export function singleValue(written: SyntaxNode, scope: SyntaxNode, text: string): SyntaxNode {
  const node = withoutBrackets(written);
  if (node.name !== 'VariableName') return node;
  const name = textOf(node, text);
  let uses = 0;
  let value: SyntaxNode | undefined;
  walk(scope, (each) => {
    if (each.name !== 'VariableName' || textOf(each, text) !== name) return true;
    uses += 1;
    const { parent } = each;
    const isPlain = parent?.name === 'AssignStatement' && parent.getChildren('AssignOp').length === 1;
    const isOnly = isPlain && parent.firstChild?.from === each.from && each.nextSibling?.name === 'AssignOp';
    const given = isOnly ? each.nextSibling?.nextSibling : undefined;
    if (given && given.nextSibling === null) value = given;
    return true;
  });
  return uses === 2 && value !== undefined ? withoutBrackets(value) : node;
}
