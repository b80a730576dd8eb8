import { listConfigCode, listFilledKeys } from '../../config-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SWAPPED_CONFIG: Rule = {
  id: 'swapped-config',
  title: 'config and plugin_config taken for each other',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    const settings = new Set(
      context.paramLists.flatMap(({ file, params }) => (file.owner === 'plugin' ? params.map(({ name }) => name) : [])),
    );
    for (const { descriptor, files, params, isOpen } of listConfigCode(context)) {
      const own = new Set([...params.map(({ name }) => name), ...listFilledKeys(descriptor)]);
      if (isOpen) continue;
      for (const { path, use } of files) {
        const kept = new Set(use.reads.flatMap(({ kind, key }) => (kind === 'write' || kind === 'in' ? key : [])));
        for (const { source, key, parent, range } of use.reads) {
          if (parent !== undefined || kept.has(key)) continue;
          if (source === 'config' && !own.has(key) && settings.has(key)) {
            yield {
              path,
              range,
              message: `"${key}" is a setting of the plugin: it is in plugin_config, not in config.`,
            };
          }
          if (source === 'plugin_config' && !settings.has(key) && own.has(key)) {
            yield {
              path,
              range,
              message: `"${key}" is a parameter of the component: it is in config, not in plugin_config.`,
            };
          }
        }
      }
    }
  },
};
