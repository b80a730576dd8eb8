import type { SyntaxNode } from '@lezer/common';
import type { PythonFunction, PythonParameter } from './python-file.ts';
import { childOf, childrenOf, dottedName, rangeOf, textOf, walkScope } from './syntax.ts';

/** A function or method. `decorators` are those of the statement around it. */
export function readFunction(node: SyntaxNode, text: string, decorators: readonly string[]): PythonFunction {
  const name = childOf(node, 'VariableName') ?? node;
  const list = childOf(node, 'ParamList');
  const body = childOf(node, 'Body');
  const returns: (SyntaxNode | undefined)[] = [];
  const yields: (SyntaxNode | undefined)[] = [];
  if (body !== undefined) {
    walkScope(body, (child) => {
      if (child.name === 'ReturnStatement') returns.push(valueAfterKeyword(child));
      if (child.name === 'YieldStatement' || child.name === 'YieldExpression') yields.push(valueAfterKeyword(child));
      return true;
    });
  }
  return {
    name: textOf(name, text),
    range: rangeOf(name),
    parameters: list === undefined ? [] : readParameters(list, text),
    isAsync: childOf(node, 'async') !== undefined,
    isGenerator: yields.length > 0,
    returns,
    yields,
    decorators,
    node,
  };
}

/** The names of the decorators of a statement. */
export function readDecorators(statement: SyntaxNode, text: string): readonly string[] {
  return statement.getChildren('Decorator').map((decorator) => {
    const named = childrenOf(decorator).filter(({ name }) => name === 'VariableName' || name === 'PropertyName');
    const whole = childOf(decorator, 'MemberExpression');
    return whole === undefined ? named.map((part) => textOf(part, text)).join('.') : (dottedName(whole, text) ?? '');
  });
}

function readParameters(list: SyntaxNode, text: string): readonly PythonParameter[] {
  const children = childrenOf(list);
  return children.flatMap((child, index): PythonParameter[] => {
    const before = children[index - 1]?.name;
    // The default of a parameter may be a name too.
    if (child.name !== 'VariableName' || before === 'AssignOp') return [];
    const end = children.findIndex(({ name }, at) => at > index && name === ',');
    const own = children.slice(index, end < 0 ? undefined : end);
    return [
      {
        name: textOf(child, text),
        stars: before === '*' || before === '**' ? before : '',
        hasDefault: own.some(({ name }) => name === 'AssignOp'),
      },
    ];
  });
}

function valueAfterKeyword(node: SyntaxNode): SyntaxNode | undefined {
  return childrenOf(node).find(({ name }) => name !== 'return' && name !== 'yield' && name !== 'from');
}
