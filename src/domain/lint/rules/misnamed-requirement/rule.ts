import { readText } from '../../../project/project.ts';
import { setPackageName } from '../../../requirements/edit-requirements.ts';
import { meantPackage } from '../../../requirements/mistaken-names.ts';
import { parseRequirements } from '../../../requirements/parse-requirements.ts';
import { normalizeName } from '../../../requirements/requirement-line.ts';
import { ok } from '../../../result.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MISNAMED_REQUIREMENT: Rule = {
  id: 'misnamed-requirement',
  title: 'Name of a module in place of its package',
  severity: 'warning',
  fix: 'guess',
  *check({ plugin, project }): Iterable<Finding> {
    for (const { language, requirements: path } of plugin.codeEnvs) {
      const text = readText(project, path);
      if (language !== 'Python' || text === undefined) continue;
      for (const line of parseRequirements(text)) {
        const meant =
          line.kind === 'requirement' && line.url === '' ? meantPackage(normalizeName(line.name)) : undefined;
        if (meant === undefined) continue;
        const message = `"${line.name}" is not the package of that module: pip fails, or installs something else. The package is "${meant}".`;
        const fixes = editFix(`Replace "${line.name}" by "${meant}"`, path, ok(setPackageName(line, meant)));
        yield { path, range: line.range, message, fixes };
      }
    }
  },
};
