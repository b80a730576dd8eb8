import { extension } from '../../../project/path.ts';
import { readText } from '../../../project/project.ts';
import { withDependencies } from '../../../requirements/dependencies.ts';
import { mayBring } from '../../../requirements/distributions.ts';
import { removeLine } from '../../../requirements/edit-requirements.ts';
import { checkImports } from '../../../requirements/import-check.ts';
import { normalizeName } from '../../../requirements/requirement-line.ts';
import { editsFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const UNUSED_REQUIREMENT: Rule = {
  id: 'unused-requirement',
  title: 'Requirement that no code imports',
  severity: 'information',
  fix: 'guess',
  *check({ plugin, project }): Iterable<Finding> {
    const { installed, imports } = checkImports(project, plugin);
    const { codeEnv, lines } = installed;
    const list = codeEnv?.requirements;
    const text = list === undefined ? undefined : readText(project, list);
    // Without any Python at hand nothing is known of what it imports.
    if (list === undefined || text === undefined || imports.length === 0) return;
    const code = [...project.files.keys()].filter((path) => extension(path) === 'py');
    const words = code.map((path) => readText(project, path) ?? '').join('\n');
    const names = lines.flatMap(({ name, kind }) => (kind === 'requirement' ? [normalizeName(name)] : []));
    for (const line of lines) {
      if (line.kind !== 'requirement' || line.name === '' || isTool(line.name)) continue;
      const name = normalizeName(line.name);
      if (imports.some(({ module }) => mayBring(name, module))) continue;
      // A pinned dependency of another requirement, or a name that the code uses in some other way.
      if (names.some((other) => other !== name && withDependencies([other]).has(name))) continue;
      if (new RegExp(`\\b${name.replaceAll('-', '[-_.]?')}\\b`, 'i').test(words)) continue;
      const message = `No code of the plugin imports "${line.name}".`;
      const fixes = editsFix(`Remove "${line.name}"`, list, removeLine(text, line));
      yield { path: list, range: line.range, message, fixes };
    }
  },
};

/** Packages that are there for what they do at installation or in the background. */
function isTool(name: string): boolean {
  return /^(?:setuptools|wheel|pip|protobuf|tabulate|pyarrow|fastparquet|openpyxl|xlrd|lxml|tqdm|gunicorn|psycopg2.*|pymysql|cython|jinja2)$/i.test(
    name,
  );
}
