import { readText } from '../../../project/project.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const CHANGELOG_VERSION: Rule = {
  id: 'changelog-version',
  title: 'Version that the changelog does not mention',
  severity: 'information',
  *check({ plugin, project }): Iterable<Finding> {
    const { version } = plugin.manifest;
    const path = [...project.files.keys()].find((each) => /^changelog(?:\.md|\.txt|\.rst)?$/i.test(each));
    const text = path === undefined ? undefined : readText(project, path);
    if (path === undefined || text === undefined || !version || text.includes(version)) return;
    yield {
      path,
      range: WHOLE_FILE,
      message: `The changelog says nothing of version ${version}, which plugin.json has.`,
    };
  },
};
