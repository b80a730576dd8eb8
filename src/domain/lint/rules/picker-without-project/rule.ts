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
      for (const { type, node, name } of params) {
        if (!OF_PROJECT.has(type)) continue;
        const message = `"${name}" chooses among objects of a project, and this form is filled in outside of projects.`;
        yield { path: file.path, range: rangeOfKey(node, 'type'), message };
      }
    }
  },
};

const OF_PROJECT: ReadonlySet<string> = new Set([
  'DATASET',
  'DATASETS',
  'DATASET_COLUMN',
  'DATASET_COLUMNS',
  'MANAGED_FOLDER',
  'FOLDER',
  'SAVED_MODEL',
  'MODEL',
  'SCENARIO',
  'API_SERVICE',
  'API_SERVICE_VERSION',
  'BUNDLE',
  'VISUAL_ANALYSIS',
  'ML_TASK',
  'KNOWLEDGE_BANK',
]);
