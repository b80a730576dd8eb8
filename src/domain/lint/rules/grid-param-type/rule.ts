import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const GRID_PARAM_TYPE: Rule = {
  id: 'grid-param-type',
  title: 'Grid parameter that cannot span a grid',
  severity: 'error',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { value, node, name, type, typeInfo } of params) {
        if (value['gridParam'] !== true || typeInfo === undefined || GRID_TYPES.has(type)) continue;
        const message = `"${name}" is a ${type}, which cannot span a grid: use STRINGS, MULTISELECT, ARRAY or DOUBLES.`;
        yield { path: file.path, range: rangeOfKey(node, 'gridParam'), message };
      }
    }
  },
};

const GRID_TYPES: ReadonlySet<string> = new Set(['STRINGS', 'MULTISELECT', 'ARRAY', 'DOUBLES', 'DATASET_COLUMNS']);
