import { getKey, isJsonArray } from '../../../dssjson/json-value.ts';
import { lookUp } from '../../../look-up.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MACRO_ROLE_TYPE: Rule = {
  id: 'macro-role-type',
  title: 'Macro role whose parameter holds something else',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-runnables')) {
      const roles = valueAt(file, ['macroRoles']);
      const params = context.paramLists.flatMap((list) => (list.file === file ? list.params : []));
      for (const [index, role] of (isJsonArray(roles) ? roles : []).entries()) {
        const type = getKey(role, 'type');
        const wanted = typeof type === 'string' ? lookUp(TYPES, type) : undefined;
        const param = params.find(({ name }) => name !== '' && name === getKey(role, 'targetParamsKey'));
        if (wanted === undefined || param === undefined || wanted.includes(param.type)) continue;
        const message = `A role ${String(type)} fills in a parameter of type ${wanted[0]}, and "${param.name}" is a ${param.type}.`;
        yield { path: file.path, range: rangeAt(file.reading.root, ['macroRoles', index, 'targetParamsKey']), message };
      }
    }
  },
};

/** The types that hold the object of a role. A plain text can hold its id. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  DATASET: ['DATASET', 'STRING'],
  DATASETS: ['DATASETS', 'STRINGS'],
  MANAGED_FOLDER: ['MANAGED_FOLDER', 'FOLDER', 'STRING'],
  SAVED_MODEL: ['SAVED_MODEL', 'MODEL', 'STRING'],
  VISUAL_ANALYSIS: ['VISUAL_ANALYSIS', 'STRING'],
  CLUSTER: ['CLUSTER', 'STRING'],
  API_SERVICE: ['API_SERVICE', 'STRING'],
};
