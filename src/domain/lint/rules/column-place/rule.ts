import { findPlaceDoubt } from '../../../params/param-place.ts';
import { rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const COLUMN_PLACE: Rule = {
  id: 'column-place',
  title: 'Column of a role where there are no roles',
  severity: 'warning',
  *check({ paramLists }): Iterable<Finding> {
    for (const { file, params } of paramLists) {
      const folder = file.component?.kind.folder ?? '';
      const hasRoles = findPlaceDoubt({ scope: 'columns' }, { folder, list: 'params' }) === undefined;
      for (const { type, node, name } of params) {
        const range = rangeOfKey(node, 'type');
        if (!hasRoles && (type === 'COLUMN' || type === 'COLUMNS')) {
          const message = `There are no roles here whose columns "${name}" could offer: use DATASET_${type}.`;
          yield { path: file.path, range, message };
        } else if (folder === 'custom-recipes' && type.startsWith('DATASET')) {
          const message = `"${name}" chooses a dataset beside the inputs of the recipe, which the flow does not show.`;
          yield { path: file.path, range, message, severity: 'information' };
        }
      }
    }
  },
};
