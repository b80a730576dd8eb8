import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PICKER_WITHOUT_PROJECT: Rule = {
  id: 'picker-without-project',
  title: 'Choice of project objects where there is no project',
  severity: 'information',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params, path } of paramLists) {
      const isOutside =
        file.owner === 'plugin' || path[0] === 'pluginParams' || file.component?.kind.folder === 'python-llms';
      if (!isOutside) continue;
      for (const { typeInfo, node, name } of params) {
        if (!typeInfo?.scope?.startsWith('project')) continue;
        const message = `"${name}" chooses among objects of a project, and this form is filled in outside of projects.`;
        yield { path: file.path, range: rangeOfKey(node, 'type'), message };
      }
    }
  },
};
