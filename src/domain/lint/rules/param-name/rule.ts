import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Words that are no variable names in Python or in JavaScript. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `and as assert async await break case catch class const continue debugger def default del delete do elif else enum except
  export extends false finally for from function global if import in instanceof is lambda let new nonlocal not null or pass
  raise return static super switch this throw true try typeof var void while with yield False None True`.split(/\s+/),
);

export const PARAM_NAME: Rule = {
  id: 'param-name',
  title: 'Name of a parameter',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { name, node, type, value } of params) {
        if (type === 'SEPARATOR' || typeof value['name'] !== 'string') continue;
        const problem = findNameProblem(name);
        if (problem === undefined) continue;
        yield { path: file.path, range: rangeOfKey(node, 'name'), ...problem };
      }
    }
  },
};

function findNameProblem(name: string): Pick<Finding, 'message' | 'severity'> | undefined {
  if (name === '') return { severity: 'error', message: 'The name is empty: the component cannot read the value.' };
  if (name.startsWith('__')) return { message: `"${name}" starts with "__", which DSS keeps for keys of its own.` };
  if (KEYWORDS.has(name)) return { message: `"${name}" is a word of Python or JavaScript and no name for a variable.` };
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return undefined;
  const advice = 'Use letters, numbers and "_", and start with a letter.';
  return { message: `"${name}" is no variable name, so conditions cannot refer to it as model.${name}. ${advice}` };
}
