import { rangeAt } from '../../places.ts';
import type { Rule } from '../../rule.ts';

const SEMANTIC = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

export const VERSION: Rule = {
  id: 'version',
  title: 'Version that is not major.minor.patch',
  severity: 'warning',
  *check({ plugin: { manifest } }) {
    const { version, path, reading } = manifest;
    if (version === undefined || SEMANTIC.test(version)) return;
    const what =
      version === '' ? 'The version is empty.' : `The version "${version}" is not of the form major.minor.patch.`;
    const message = `${what} DSS takes any text, but updates are easier to tell apart with a version such as 1.0.0.`;
    yield { path, range: rangeAt(reading?.root, ['version']), message };
  },
};
