import { extension } from '../../../project/path.ts';
import { readPython } from '../../../python/read-python.ts';
import type { Finding, Rule } from '../../rule.ts';

export const STANDARDS_SEVERITY: Rule = {
  id: 'standards-severity',
  title: 'Severity that Project Standards does not know',
  severity: 'error',
  *check({ project }): Iterable<Finding> {
    for (const path of project.files.keys()) {
      if (!path.startsWith('python-project-standards-check-specs/') || extension(path) !== 'py') continue;
      const file = readPython(project, path);
      for (const { callee, arguments: given } of file?.calls ?? []) {
        if (file === undefined || !/ProjectStandardsCheckRunResult\.failure$/.test(callee ?? '')) continue;
        const value = (given.find(({ name }) => name === 'severity') ?? given[0])?.value;
        const severity = value?.name === 'Number' ? Number(file.text.slice(value.from, value.to)) : undefined;
        if (value === undefined || severity === undefined || [1, 2, 3, 4, 5].includes(severity)) continue;
        yield {
          path,
          range: { start: value.from, end: value.to },
          message: `The severity of a failure goes from 1 to 5, and this is ${severity}.`,
        };
      }
    }
  },
};
