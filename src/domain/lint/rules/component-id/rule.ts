import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const COMPONENT_ID: Rule = {
  id: 'component-id',
  title: 'Identifier of a component',
  severity: 'warning',
  *check({ plugin }): Iterable<Finding> {
    const pluginId = plugin.manifest.id ?? '';
    for (const { id, descriptor: path } of plugin.components) {
      if (!/^[A-Za-z0-9_-]+$/.test(id)) {
        const message = `The identifier "${id}" holds other characters than letters, numbers, "-" and "_". Rename its folder.`;
        yield { path, range: WHOLE_FILE, message };
      } else if (
        pluginId !== '' &&
        (id === pluginId || id.startsWith(`${pluginId}-`) || id.startsWith(`${pluginId}_`))
      ) {
        const message = `The identifier "${id}" starts with the plugin id, which DSS adds by itself where it needs it. It advises against it.`;
        yield { path, range: WHOLE_FILE, severity: 'information', message };
      }
    }
  },
};
