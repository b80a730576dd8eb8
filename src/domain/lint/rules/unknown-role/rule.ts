import { setValue } from '../../../dssjson/edit.ts';
import type { JsonPath } from '../../../dssjson/json-value.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { listNames } from '../../../schema/words.ts';
import type { LintContext } from '../../context.ts';
import type { DescriptorFile } from '../../descriptors.ts';
import { editFix, rangeAt } from '../../places.ts';
import { listRoles } from '../../roles.ts';
import type { Finding, Rule } from '../../rule.ts';

const SELECTIONS = [
  'selectableFromDataset',
  'selectableFromFolder',
  'selectableFromSavedModel',
  'selectableFromMLModel',
] as const;

export const UNKNOWN_ROLE: Rule = {
  id: 'unknown-role',
  title: 'Role that the recipe does not have',
  severity: 'warning',
  fix: 'guess',
  *check({ descriptors, paramLists }): Iterable<Finding> {
    for (const file of descriptors) if (file.schemaId !== undefined) yield* findSelections(file);
    yield* findColumns(paramLists);
  },
};

function* findSelections(file: DescriptorFile): Iterable<Finding> {
  const inputs = listRoles(file, 'inputRoles').map(({ name }) => name);
  for (const key of SELECTIONS) {
    const what = 'so the recipe is not offered when one selects such an object';
    yield* judge(file, [key], inputs, 'input role', what);
  }
}

function* findColumns(lists: LintContext['paramLists']): Iterable<Finding> {
  for (const { file, params } of lists) {
    const roles = [...listRoles(file, 'inputRoles'), ...listRoles(file, 'outputRoles')].map(({ name }) => name);
    // Processors have no roles, and what columnRole does there is not known.
    if (roles.length === 0) continue;
    for (const { path } of params)
      yield* judge(file, [...path, 'columnRole'], roles, 'role', 'so no column can be chosen');
  }
}

function* judge(
  file: DescriptorFile,
  path: JsonPath,
  known: readonly string[],
  noun: string,
  consequence: string,
): Iterable<Finding> {
  const name = textAt(file.reading, path);
  if (!name || known.includes(name)) return;
  const meant = closestName(name, known) ?? (known.length === 1 ? known[0] : undefined);
  const message = `There is no ${noun} "${name}", ${consequence}. The recipe has ${known.length === 0 ? 'none' : listNames(known)}.`;
  const fixes =
    meant === undefined ? [] : editFix(`Use the role "${meant}"`, file.path, setValue(file.text, path, meant));
  yield { path: file.path, range: rangeAt(file.reading.root, path), message, fixes };
}
