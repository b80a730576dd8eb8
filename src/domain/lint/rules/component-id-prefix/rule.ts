import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const COMPONENT_ID_PREFIX: Rule = {
  id: 'component-id-prefix',
  title: 'Identifier that repeats the id of the plugin',
  severity: 'information',
  *check({ plugin }): Iterable<Finding> {
    const { id } = plugin.manifest;
    if (!id) return;
    for (const component of plugin.components) {
      const isRepeated = component.id === id || component.id.startsWith(`${id}-`) || component.id.startsWith(`${id}_`);
      if (!isRepeated) continue;
      // One that is in use keeps its identifier: datasets and recipes refer to it.
      const message = `"${component.id}" repeats the id of the plugin. Keep it if the component is in use already.`;
      yield { path: component.descriptor, range: WHOLE_FILE, message };
    }
  },
};
