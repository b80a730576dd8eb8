import type { CodeEnv } from '../../../plugin/code-env.ts';
import type { Project } from '../../../project/project.ts';
import { readText } from '../../../project/project.ts';
import { suggestDistribution } from '../../../requirements/distributions.ts';
import { addLines } from '../../../requirements/edit-requirements.ts';
import { type CheckedImport, checkImports } from '../../../requirements/import-check.ts';
import { ok } from '../../../result.ts';
import { editFix } from '../../places.ts';
import type { Fix } from '../../problem.ts';
import type { Finding, Rule } from '../../rule.ts';

export const MISSING_REQUIREMENT: Rule = {
  id: 'missing-requirement',
  title: 'Import that no requirement brings',
  severity: 'warning',
  fix: 'guess',
  *check({ project, plugin }): Iterable<Finding> {
    const { imports, installed } = checkImports(project, plugin);
    if (installed.isOpen) return;
    const told = new Set<string>();
    for (const each of imports) {
      const { path, statement, source } = each;
      if (statement.isGuarded || (source !== 'unknown' && source !== 'elsewhere')) continue;
      const line = suggestDistribution(each.module);
      const key = `${path}\n${line}`;
      if (told.has(key)) continue;
      told.add(key);
      const fixes = source === 'unknown' ? addFix(project, installed.codeEnv, line) : [];
      yield { path, range: statement.range, message: describeMissing(each, installed.codeEnv), fixes };
    }
  },
};

function describeMissing({ root, source }: CheckedImport, codeEnv: CodeEnv | undefined): string {
  if (source === 'elsewhere') {
    return `Python does not find "${root}": the plugin has a file or folder of that name, but not in "python-lib". Move it there.`;
  }
  if (codeEnv === undefined) {
    return `The plugin has no code environment, and that of DSS may not have "${root}". The component may fail with "No module named '${root}'".`;
  }
  return `No requirement brings "${root}", as far as it is known. The component may fail with "No module named '${root}'".`;
}

function addFix(project: Project, codeEnv: CodeEnv | undefined, line: string): readonly Fix[] {
  const text = codeEnv === undefined ? undefined : readText(project, codeEnv.requirements);
  if (codeEnv === undefined || text === undefined) return [];
  return editFix(`Add "${line}" to the requirements`, codeEnv.requirements, ok(addLines(text, line)));
}
