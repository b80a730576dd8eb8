import { MANIFEST_PATH } from '../../../plugin/layout.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const NO_COMPONENTS: Rule = {
  id: 'no-components',
  title: 'Plugin without any component',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    if (plugin.manifest.reading === undefined || ![...project.files.keys()].some(looksLikePart)) return;
    if (plugin.components.length + plugin.otherComponents.length + plugin.parameterSets.length > 0) return;
    const message = 'The plugin has files but no component, so DSS offers nothing of it.';
    yield { path: MANIFEST_PATH, range: WHOLE_FILE, message };
  },
};

/** Folders of a plugin that hold no components, and those that DSS ignores. */
const OTHER_FOLDERS = /^(?:code-env|python-lib|resource|js|java-lib|java-src|tests?|docs?|images|assets|dist|\..*)$/;

/** Whether a file stands where one of a component would: two folders deep. */
function looksLikePart(path: string): boolean {
  const [folder = '', ...rest] = path.split('/');
  return rest.length >= 2 && !OTHER_FOLDERS.test(folder);
}
