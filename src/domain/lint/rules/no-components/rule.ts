import { MANIFEST_PATH } from '../../../plugin/layout.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const NO_COMPONENTS: Rule = {
  id: 'no-components',
  title: 'Plugin without any component',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    if (plugin.manifest.reading === undefined || project.files.size < 2) return;
    if (plugin.components.length + plugin.otherComponents.length + plugin.parameterSets.length > 0) return;
    const message = 'The plugin has files but no component, so DSS offers nothing of it.';
    yield { path: MANIFEST_PATH, range: WHOLE_FILE, message };
  },
};
