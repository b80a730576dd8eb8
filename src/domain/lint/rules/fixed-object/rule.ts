import { lookUp } from '../../../look-up.ts';
import { extension } from '../../../project/path.ts';
import { textValue } from '../../../python/literal.ts';
import { readPython } from '../../../python/read-python.ts';
import type { Finding, Rule } from '../../rule.ts';

export const FIXED_OBJECT: Rule = {
  id: 'fixed-object',
  title: 'Object of one project written into the code',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    for (const path of plugin.components.flatMap(({ files }) => files)) {
      const file = extension(path) === 'py' ? readPython(project, path) : undefined;
      for (const { callee = '', arguments: given } of file?.calls ?? []) {
        const what = lookUp(OPENERS, callee) ?? (callee.endsWith('.get_llm') ? 'LLM' : undefined);
        const value = given.find(({ name }) => name === undefined)?.value;
        const name = value === undefined || file === undefined ? undefined : textValue(value, file.text);
        if (what === undefined || value === undefined || name === undefined || name.trim() === '') continue;
        const message = `The ${what} "${name}" is there on one instance only. Let the user choose it: a role of a recipe, or a parameter.`;
        yield { path, range: { start: value.from, end: value.to }, message };
      }
    }
  },
};

/** What opens an object by its name or id. (documented) */
const OPENERS: Readonly<Record<string, string>> = {
  'dataiku.Dataset': 'dataset',
  'dataiku.Folder': 'folder',
  'dataiku.Model': 'model',
};
