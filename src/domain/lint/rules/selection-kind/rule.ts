import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import { listRoleObjects } from '../../role-objects.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SELECTION_KIND: Rule = {
  id: 'selection-kind',
  title: 'Recipe offered on objects that its role does not take',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    const roles = listRoleObjects(context).filter(({ list }) => list === 'inputRoles');
    for (const file of listKind(context, 'custom-recipes')) {
      for (const { key, accepts, what, byDefault } of SELECTIONS) {
        const name = valueAt(file, [key]);
        const role = roles.find((each) => each.file === file && each.name === name);
        if (role === undefined || (role.value[accepts] ?? byDefault) === true) continue;
        const message = `The role "${role.name}" does not accept ${what}, so nothing can be put into it.`;
        yield { path: file.path, range: rangeAt(file.reading.root, [key]), message };
      }
    }
  },
};

const SELECTIONS = [
  { key: 'selectableFromDataset', accepts: 'acceptsDataset', what: 'datasets', byDefault: true },
  { key: 'selectableFromFolder', accepts: 'acceptsManagedFolder', what: 'folders', byDefault: false },
  { key: 'selectableFromSavedModel', accepts: 'acceptsSavedModel', what: 'saved models', byDefault: false },
] as const;
