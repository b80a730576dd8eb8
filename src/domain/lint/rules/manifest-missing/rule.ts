import { MANIFEST_PATH } from '../../../plugin/layout.ts';
import { baseName, parentFolder } from '../../../project/path.ts';
import { type Finding, type Rule, WHOLE_FILE } from '../../rule.ts';

export const MANIFEST_MISSING: Rule = {
  id: 'manifest-missing',
  title: 'No plugin.json',
  severity: 'error',
  fix: 'safe',
  errorCode: 'ERR_PLUGIN_DEV_INVALID_DEFINITION',
  *check({ project, plugin }): Iterable<Finding> {
    if (plugin.fileCount === 0 || project.files.has(MANIFEST_PATH)) return;
    const other = [...project.files.keys()].find((path) => baseName(path).toLowerCase() === MANIFEST_PATH);
    const message = 'The plugin has no plugin.json at its root, so DSS refuses to install it.';
    if (other === undefined) {
      yield { path: MANIFEST_PATH, range: WHOLE_FILE, message };
      return;
    }
    const title = `Rename ${other} to ${MANIFEST_PATH}`;
    const isAtRoot = parentFolder(other) === '';
    yield {
      path: MANIFEST_PATH,
      range: WHOLE_FILE,
      message: `${message} There is one at ${other}.`,
      fixes: isAtRoot
        ? [{ title, edit: { label: title, changes: [{ kind: 'move', from: other, to: MANIFEST_PATH }] } }]
        : [],
    };
  },
};
