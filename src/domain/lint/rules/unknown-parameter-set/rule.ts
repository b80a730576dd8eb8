import { setValue } from '../../../dssjson/edit.ts';
import type { ParamSpec } from '../../../params/read-params.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { listNames } from '../../../schema/words.ts';
import type { ParamList } from '../../param-lists.ts';
import { editFix, rangeOfKey } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNKNOWN_PARAMETER_SET: Rule = {
  id: 'unknown-parameter-set',
  title: 'Preset of a parameter set that is not there',
  severity: 'error',
  fix: 'guess',
  *check({ paramLists, plugin }) {
    const ids = plugin.parameterSets.map(({ id }) => id);
    for (const list of paramLists) {
      for (const param of list.params) {
        if (param.type === 'PRESET' || param.type === 'PRESETS') yield* judge(param, list, ids);
      }
    }
  },
};

function* judge({ value, node, path }: ParamSpec, { file }: ParamList, ids: readonly string[]): Iterable<Finding> {
  const id = value['parameterSetId'];
  if (typeof id !== 'string' || ids.includes(id)) return;
  const meant = closestName(id, ids) ?? (ids.length === 1 ? ids[0] : undefined);
  const known = ids.length === 0 ? 'The plugin has none.' : `The plugin has ${listNames(ids)}.`;
  yield {
    path: file.path,
    range: rangeOfKey(node, 'parameterSetId'),
    message: `There is no parameter set "${id}" in this plugin, so no preset can be chosen. ${known}`,
    fixes:
      meant === undefined
        ? []
        : editFix(
            `Use the parameter set "${meant}"`,
            file.path,
            setValue(file.text, [...path, 'parameterSetId'], meant),
          ),
  };
}
