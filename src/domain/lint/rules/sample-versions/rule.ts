import { isJsonArray } from '../../../dssjson/json-value.ts';
import { parentFolder } from '../../../project/path.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const SAMPLE_VERSIONS: Rule = {
  id: 'sample-versions',
  title: 'Sample dataset whose version is not there',
  severity: 'error',
  *check(context): Iterable<Finding> {
    const paths = [...context.project.files.keys()];
    for (const file of listKind(context, 'sample-datasets')) {
      const versions = valueAt(file, ['meta', 'versions']);
      const active = valueAt(file, ['meta', 'activeVersion']);
      if (!isJsonArray(versions)) continue;
      const folder = parentFolder(file.path);
      if (typeof active === 'string' && !versions.includes(active)) {
        const range = rangeAt(file.reading.root, ['meta', 'activeVersion']);
        yield { path: file.path, range, message: `The active version "${active}" is none of "versions".` };
      }
      for (const [index, version] of versions.entries()) {
        if (typeof version !== 'string') continue;
        const range = rangeAt(file.reading.root, ['meta', 'versions', index]);
        if (!paths.some((path) => path === `${folder}/config_${version}.json`)) {
          yield {
            path: file.path,
            range,
            message: `There is no config_${version}.json with the columns of this version.`,
          };
        }
        if (!paths.some((path) => path.startsWith(`${folder}/data_${version}/`))) {
          yield { path: file.path, range, message: `There is no data_${version}/ with the rows of this version.` };
        }
      }
    }
  },
};
