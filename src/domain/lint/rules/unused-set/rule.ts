import { extension } from '../../../project/path.ts';
import { readText } from '../../../project/project.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const UNUSED_SET: Rule = {
  id: 'unused-set',
  title: 'Parameter set that no parameter refers to',
  severity: 'information',
  *check({ plugin, paramLists, project }): Iterable<Finding> {
    // A plugin that is only just begun has nothing yet that could refer to it.
    if (plugin.components.every(({ kind }) => kind.form !== 'params' || kind.folder === 'parameter-sets')) return;
    const used = new Set(paramLists.flatMap(({ params }) => params.map(({ value }) => value['parameterSetId'])));
    for (const { id, descriptor } of plugin.parameterSets) {
      if (used.has(id)) continue;
      const isNamed = [...project.files.keys()].some((path) => {
        return (
          /^(?:py|js|html|json)$/.test(extension(path)) &&
          path !== descriptor &&
          (readText(project, path) ?? '').includes(id)
        );
      });
      if (isNamed) continue;
      yield {
        path: descriptor,
        range: WHOLE_FILE,
        message: `No parameter refers to the parameter set "${id}", so its presets are never used.`,
      };
    }
  },
};
