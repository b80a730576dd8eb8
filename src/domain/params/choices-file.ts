import type { SyntaxNode } from '@lezer/common';
import type { TextEdit } from '../project/text-edit.ts';
import type { PythonFile } from '../python/python-file.ts';
import { childOf, childrenOf, textOf } from '../python/syntax.ts';

/**
 * Python that computes the choices of parameters: DSS calls `do` whenever a form needs them. (documented) It must not raise,
 * or the whole form fails. (inferred) The parameter is compared where it is asked for, so that a rename finds its name.
 */
export function composeChoicesFile(parameter: string): string {
  return `def do(payload, config, plugin_config, inputs):
    """Computes the choices of the form.

    payload: what is asked for; "parameterName" is the parameter whose choices are needed.
    config: what is filled in in the form now. plugin_config: the settings of the plugin.
    inputs: for recipes, the objects in the input roles, as dicts with "role", "type" and "fullName".
    """
    try:
        if payload.get("parameterName") == ${JSON.stringify(parameter)}:
            return {"choices": [{"value": "first", "label": "First choice"}]}
    except Exception as error:
        # A form with an explanation is more use than one that fails.
        return {"choices": [{"value": "", "label": f"No choices: {error}"}]}
    return {"choices": []}
`;
}

/** Where a file computes the choices of a parameter, and what must be written there first. */
export interface ChoicesPlace {
  readonly edits: readonly TextEdit[];
  /** In the text after the edits. */
  readonly offset: number;
}

/**
 * The place in a file that computes choices for a parameter: the first that names it. Where none does, a branch at the
 * beginning of `do`, before all that the function does for others; where `do` is not to be found, nothing is written.
 */
export function findChoicesPlace(file: PythonFile, parameter: string): ChoicesPlace {
  const { text } = file;
  const named = [`"${parameter}"`, `'${parameter}'`].map((literal) => text.indexOf(literal)).filter((at) => at >= 0);
  if (named.length > 0) return { edits: [], offset: Math.min(...named) };
  const definition = childrenOf(file.tree.topNode).find((node) => nameOf(node, text) === 'do');
  const offset = definition?.from ?? 0;
  const body = definition && childOf(definition, 'Body');
  const payload = definition && childOf(definition, 'ParamList')?.getChild('VariableName');
  const first = body && firstStatement(body);
  if (definition === undefined || payload === null || payload === undefined || first === undefined) {
    return { edits: [], offset };
  }
  const line = text.lastIndexOf('\n', first.from - 1) + 1;
  const indent = text.slice(line, first.from);
  // `def do(payload): return 1` has no line to stand before.
  if (line <= definition.from || indent.trim() !== '') return { edits: [], offset };
  const branch = [
    `${indent}if ${textOf(payload, text)}.get("parameterName") == ${JSON.stringify(parameter)}:`,
    `${indent}    return {"choices": [{"value": "first", "label": "First choice"}]}`,
  ];
  return { edits: [{ offset: line, length: 0, text: `${branch.join('\n')}\n` }], offset: line + indent.length };
}

function nameOf(node: SyntaxNode, text: string): string | undefined {
  const name = node.name === 'FunctionDefinition' ? childOf(node, 'VariableName') : undefined;
  return name === undefined ? undefined : textOf(name, text);
}

/** The first statement of a function after its docstring, else the docstring. */
function firstStatement(body: SyntaxNode): SyntaxNode | undefined {
  const statements = childrenOf(body).filter(({ name }) => name !== ':' && name !== 'Comment');
  const [first, second] = statements;
  const isDocstring = first?.name === 'ExpressionStatement' && first.firstChild?.name === 'String';
  return isDocstring ? second : first;
}
