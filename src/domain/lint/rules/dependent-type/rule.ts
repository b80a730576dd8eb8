import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const DEPENDENT_TYPE: Rule = {
  id: 'dependent-type',
  title: 'Parameter that depends on one of another type',
  severity: 'error',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      for (const { value, node, name } of params) {
        for (const [key, wanted] of Object.entries(WANTED)) {
          const found = params.filter((each) => each.name !== '' && each.name === value[key]);
          if (found.length === 0 || found.some(({ type }) => type === wanted)) continue;
          const isSelf = found.some((each) => each.name === name);
          const message = isSelf
            ? `"${name}" depends on itself.`
            : `"${name}" needs a parameter of type ${wanted}, and "${found[0]?.name}" is a ${found[0]?.type}.`;
          yield { path: file.path, range: rangeOfKey(node, key), message };
        }
      }
    }
  },
};

const WANTED: Readonly<Record<string, string>> = {
  datasetParamName: 'DATASET',
  apiServiceParamName: 'API_SERVICE',
  visualAnalysisParamName: 'VISUAL_ANALYSIS',
};
