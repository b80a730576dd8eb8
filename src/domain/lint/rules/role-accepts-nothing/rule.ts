import { listRoleObjects } from '../../role-objects.ts';
import type { Finding, Rule } from '../../rule.ts';

export const ROLE_ACCEPTS_NOTHING: Rule = {
  id: 'role-accepts-nothing',
  title: 'Role that accepts nothing',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { file, value, name, range } of listRoleObjects(context)) {
      if (value['acceptsDataset'] !== false) continue;
      const accepts = Object.entries(value).some(
        ([key, held]) => key.startsWith('accepts') && held === true && KNOWN.has(key),
      );
      if (!accepts) yield { path: file.path, range, message: `The role "${name}" accepts nothing that can be chosen.` };
    }
  },
};

const KNOWN: ReadonlySet<string> = new Set([
  'acceptsManagedFolder',
  'acceptsSavedModel',
  'acceptsStreamingEndpoint',
  'acceptsModelEvaluationStore',
  'acceptsKnowledgeBank',
  'acceptsLabelingTask',
]);
