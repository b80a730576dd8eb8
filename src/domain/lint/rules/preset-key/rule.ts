import { readParamLists } from '../../../params/param-lists.ts';
import { closestName } from '../../../schema/closest-name.ts';
import { listConfigCode } from '../../config-code.ts';
import { editTextFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PRESET_KEY: Rule = {
  id: 'preset-key',
  title: 'Key of a preset that its parameter set does not have',
  severity: 'warning',
  fix: 'guess',
  *check(context): Iterable<Finding> {
    const { parameterSets } = context.plugin;
    for (const { files, params } of listConfigCode(context)) {
      for (const { path, use } of files) {
        for (const { source, key, parent, range, kind } of use.reads) {
          const param = params.find(({ name, type }) => name === parent && type === 'PRESET');
          const set = parameterSets.find(({ id }) => id === param?.value['parameterSetId']);
          if (source !== 'config' || set?.reading === undefined || kind === 'write' || key.startsWith('_')) continue;
          const names = readParamLists(set.reading).flatMap((list) => [...list.scope]);
          if (names.includes(key)) continue;
          const meant = closestName(key, names);
          const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
          const inner = { start: range.start + 1, end: range.end - 1 };
          const message = `The parameter set "${set.id}" has no parameter "${key}", so the preset never has this key.${hint}`;
          yield {
            path,
            range,
            message,
            fixes: meant === undefined ? [] : editTextFix(`Use "${meant}"`, path, inner, meant),
          };
        }
      }
    }
  },
};
