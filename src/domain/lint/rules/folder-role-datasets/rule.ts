import { setValue } from '../../../dssjson/edit.ts';
import { editFix } from '../../places.ts';
import { listRoleObjects } from '../../role-objects.ts';
import type { Finding, Rule } from '../../rule.ts';

export const FOLDER_ROLE_DATASETS: Rule = {
  id: 'folder-role-datasets',
  title: 'Role of folders that takes datasets too',
  severity: 'warning',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    for (const { file, value, path, name, range } of listRoleObjects(context)) {
      const isForOthers = OTHERS.some((key) => value[key] === true);
      if (!isForOthers || value['acceptsDataset'] !== undefined) continue;
      const message = `The role "${name}" also takes datasets, because "acceptsDataset" is true unless it is written.`;
      const fixes = editFix(
        'Add "acceptsDataset": false',
        file.path,
        setValue(file.text, [...path, 'acceptsDataset'], false),
      );
      yield { path: file.path, range, message, fixes };
    }
  },
};

const OTHERS: readonly string[] = [
  'acceptsManagedFolder',
  'acceptsSavedModel',
  'acceptsStreamingEndpoint',
  'acceptsModelEvaluationStore',
  'acceptsKnowledgeBank',
];
