import { isProjectPath } from '../../../project/path.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SAMPLE_LOGO: Rule = {
  id: 'sample-logo',
  title: 'Logo of a sample dataset that cannot be shown',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'sample-datasets')) {
      const logo = valueAt(file, ['meta', 'logo']);
      if (typeof logo !== 'string' || logo === '') continue;
      const range = rangeAt(file.reading.root, ['meta', 'logo']);
      const path = `resource/${logo}`;
      if (!/^[\w .-]+\.(?:apng|png|avif|gif|jpe?g|jfif|svg|webp|bmp|ico|cur)$/i.test(logo)) {
        yield { path: file.path, range, message: `"${logo}" is not the plain name of a picture.` };
      } else if (!isProjectPath(path) || !context.project.files.has(path)) {
        yield { path: file.path, range, message: `There is no file "${path}".` };
      }
    }
  },
};
