import { setValue } from '../../../src/domain/dssjson/edit.ts';
import { findNode } from '../../../src/domain/dssjson/tree.ts';
import type { LintContext } from '../../../src/domain/lint/context.ts';
import { listRoles } from '../../../src/domain/lint/roles.ts';
import { textAt } from '../../../src/domain/plugin/descriptor.ts';
import { editing, type JudgedFile, judgedFiles, type Operator, placedParams, type Site, setting } from '../operator.ts';
import { misspell } from '../random.ts';

/** Roles of recipes, and files that descriptors name. */
export const RECIPE_OPERATORS: readonly Operator[] = [
  { name: 'name of a role taken', sites: (context) => judgedFiles(context).flatMap(takeRoleName) },
  {
    name: 'column of a missing role',
    sites: (context) =>
      placedParams(context)
        .filter(({ file, value }) => hasRole(file, value['columnRole']))
        .flatMap(({ file, path }) => misspellText(file, [...path, 'columnRole'])),
  },
  { name: 'selection of a missing role', sites: (context) => namesAt(context, SELECTIONS) },
  { name: 'file of resource missing', sites: (context) => namesAt(context, ['paramsPythonSetup', 'paramsTemplate']) },
];

const SELECTIONS = ['selectableFromDataset', 'selectableFromFolder', 'selectableFromSavedModel'];

function hasRole(file: JudgedFile, name: unknown): boolean {
  return [...listRoles(file, 'inputRoles'), ...listRoles(file, 'outputRoles')].some((role) => role.name === name);
}

function takeRoleName(file: JudgedFile): Site[] {
  return (['inputRoles', 'outputRoles'] as const).flatMap((key) => {
    const [first, second] = listRoles(file, key);
    if (first === undefined || second === undefined) return [];
    const list = findNode(file.reading.root, [key]);
    const index = list?.kind === 'array' ? list.items.indexOf(second.node) : -1;
    return index < 0 ? [] : [setting(file, [key, index, 'name'], first.name)];
  });
}

function namesAt(context: LintContext, keys: readonly string[]): Site[] {
  return judgedFiles(context).flatMap((file) => keys.flatMap((key) => misspellText(file, [key])));
}

function misspellText(file: JudgedFile, path: readonly (string | number)[]): Site[] {
  const text = textAt(file.reading, path);
  if (text === undefined || text.length < 3) return [];
  return [editing(file.path, (random) => setValue(file.text, path, misspell(text, random)))];
}
