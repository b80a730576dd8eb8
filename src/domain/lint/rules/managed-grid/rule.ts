import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MANAGED_GRID: Rule = {
  id: 'managed-grid',
  title: 'Managed grid search without a grid',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'python-prediction-algos')) {
      if (valueAt(file, ['gridSearchMode']) !== 'MANAGED') continue;
      const lists = context.paramLists.filter((list) => list.file === file);
      if (lists.some(({ params }) => params.some(({ value }) => value['gridParam'] === true))) continue;
      const message = 'No parameter has "gridParam": true, so there is nothing to search.';
      yield { path: file.path, range: rangeAt(file.reading.root, ['gridSearchMode']), message };
    }
  },
};
