import type { SyntaxNode } from '@lezer/common';
import { extension } from '../../../project/path.ts';
import type { PythonFile } from '../../../python/python-file.ts';
import { readPython, spellOut } from '../../../python/read-python.ts';
import { childOf, childrenOf, dottedName, textOf } from '../../../python/syntax.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PRINTED_CONFIG: Rule = {
  id: 'printed-config',
  title: 'Config with secrets that is printed',
  severity: 'warning',
  *check({ plugin, project }): Iterable<Finding> {
    for (const path of plugin.components.flatMap(({ files }) => files)) {
      const file = extension(path) === 'py' ? readPython(project, path) : undefined;
      for (const { callee = '', arguments: given, range } of file?.calls ?? []) {
        if (file === undefined || !PRINTERS.test(callee)) continue;
        if (!given.some(({ value }) => holdsConfig(value, file))) continue;
        yield { path, range, message: 'This writes the whole config to the log, secrets included.' };
      }
    }
  },
};

const PRINTERS =
  /^(?:print|pprint(?:\.pprint)?|(?:self\.)?_?(?:logging|logger|log|LOGGER|LOG)\.(?:debug|info|warning|warn|error|exception|critical))$/;
/** Whether the text that an expression gives has the whole config in it. */
function holdsConfig(node: SyntaxNode, file: PythonFile, depth = 0): boolean {
  if (depth > 20) return false;
  const holds = (each: SyntaxNode) => holdsConfig(each, file, depth + 1);
  switch (node.name) {
    case 'VariableName':
    case 'MemberExpression':
      return CONFIGS.has(dottedName(node, file.text) ?? '');
    case 'FormatString':
      return /\{(?:self\.)?(?:plugin_)?config\s*[=!:}]/.test(textOf(node, file.text));
    case 'ParenthesizedExpression':
    case 'TupleExpression':
      return childrenOf(node).some(holds);
    case 'BinaryExpression':
      return (
        /^[%+]$/.test(childrenOf(node).map((each) => textOf(each, file.text))[1] ?? '') && childrenOf(node).some(holds)
      );
    case 'CallExpression': {
      const callee = node.firstChild;
      const list = childOf(node, 'ArgList');
      if (callee === null || list === undefined) return false;
      const name = spellOut(dottedName(callee, file.text) ?? '', file.names);
      const isFormat = callee.firstChild?.name === 'String' && /\.format$/.test(textOf(callee, file.text));
      return (isFormat || WRITERS.has(name)) && childrenOf(list).some(holds);
    }
    default:
      return false;
  }
}

/** Calls that give all that is in a dict as a text. */
const WRITERS: ReadonlySet<string> = new Set(['str', 'repr', 'json.dumps', 'pprint.pformat']);

const CONFIGS: ReadonlySet<string> = new Set(['config', 'self.config', 'plugin_config', 'self.plugin_config']);
