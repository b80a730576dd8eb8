import type { ProjectPath } from '../../../project/path.ts';
import { readText } from '../../../project/project.ts';
import { parseRequirements } from '../../../requirements/parse-requirements.ts';
import type { RequirementLine, RequirementProblem } from '../../../requirements/requirement-line.ts';
import { ok } from '../../../result.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const REQUIREMENT_LINE: Rule = {
  id: 'requirement-line',
  title: 'Requirement that pip refuses',
  severity: 'error',
  fix: 'guess',
  *check({ plugin, project }): Iterable<Finding> {
    for (const { language, requirements } of plugin.codeEnvs) {
      const text = readText(project, requirements);
      if (language !== 'Python' || text === undefined) continue;
      for (const line of parseRequirements(text)) {
        if (line.problem !== undefined) yield report(requirements, line, line.problem);
      }
    }
  },
};

function report(path: ProjectPath, line: RequirementLine, problem: RequirementProblem): Finding {
  const { severity, message, replacement, range = line.range } = problem;
  const { start, end } = line.range;
  const fixes =
    replacement === undefined
      ? []
      : editFix(`Replace by ${replacement}`, path, ok([{ offset: start, length: end - start, text: replacement }]));
  return { path, range, severity, message, fixes };
}
