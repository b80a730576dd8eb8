import { setValue } from '../../../dssjson/edit.ts';
import type { JsonPath } from '../../../dssjson/json-value.ts';
import { findNode } from '../../../dssjson/tree.ts';
import { textAt } from '../../../plugin/descriptor.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { DescriptorFile } from '../../descriptors.ts';
import { editFix, rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Names that webapps of models fill although no parameter has them. (seen) */
const FILLED_WITHOUT_PARAM: ReadonlySet<string> = new Set(['modelId', 'trainedModelFullModelId', 'versionId']);

export const UNKNOWN_ROLE_PARAM: Rule = {
  id: 'unknown-role-param',
  title: 'Role or condition on a parameter that is not there',
  severity: 'warning',
  fix: 'guess',
  *check({ descriptors, paramLists }): Iterable<Finding> {
    for (const file of descriptors) {
      if (file.schemaId === undefined) continue;
      const lists = paramLists.filter((list) => list.file.path === file.path);
      const names = new Set(lists.filter(({ form }) => form.length === 0).flatMap(({ scope }) => [...scope]));
      for (const place of listPlaces(file)) yield* judge(file, place, names);
    }
  },
};

/** Where a descriptor names the parameters that its roles fill or its conditions read. */
function listPlaces({ reading: { root } }: DescriptorFile): readonly JsonPath[] {
  const roles = ['macroRoles', 'roles'].flatMap((list) =>
    indexes(root, [list]).flatMap((index): JsonPath[] => {
      const keys = [list, index, 'targetParamsKeys'];
      const several = indexes(root, keys).map((item) => [...keys, item]);
      return [[list, index, 'targetParamsKey'], [list, index, 'pathParamsKey'], ...several];
    }),
  );
  const members = root?.kind === 'object' ? root.members : [];
  return [...roles, ...members.filter(({ key }) => key.endsWith('BasedOnParameterName')).map(({ key }) => [key])];
}

function* judge(file: DescriptorFile, place: JsonPath, names: ReadonlySet<string>): Iterable<Finding> {
  const name = textAt(file.reading, place);
  if (!name || names.has(name) || FILLED_WITHOUT_PARAM.has(name)) return;
  const meant = closestName(name, names);
  // Code can read what a role fills in although no parameter has its name. (seen) Only a name that comes close is a mistake.
  if (meant === undefined && place.length > 1) return;
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  const message = `There is no parameter "${name}" here, so what it should get or decide is lost.${hint}`;
  const fixes = meant === undefined ? [] : editFix(`Refer to "${meant}"`, file.path, setValue(file.text, place, meant));
  yield { path: file.path, range: rangeAt(file.reading.root, place), message, fixes };
}

function indexes(root: DescriptorFile['reading']['root'], path: JsonPath): readonly number[] {
  const node = findNode(root, path);
  return node?.kind === 'array' ? [...node.items.keys()] : [];
}
