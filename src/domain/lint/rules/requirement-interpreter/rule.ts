import { readText } from '../../../project/project.ts';
import { listAcceptedPythons } from '../../../requirements/accepted-pythons.ts';
import { parseRequirements } from '../../../requirements/parse-requirements.ts';
import { fitsPython } from '../../../requirements/python-versions.ts';
import type { Finding, Rule } from '../../rule.ts';

export const REQUIREMENT_INTERPRETER: Rule = {
  id: 'requirement-interpreter',
  title: 'Version that an accepted Python cannot have',
  severity: 'warning',
  *check({ plugin, project, target }): Iterable<Finding> {
    for (const codeEnv of plugin.codeEnvs) {
      const path = codeEnv.requirements;
      const text = readText(project, path);
      const usable = listAcceptedPythons(codeEnv, target).filter(({ isUsable }) => isUsable);
      if (text === undefined || usable.length === 0) continue;
      for (const line of parseRequirements(text)) {
        const misfits = usable.filter(({ version }) => line.kind === 'requirement' && !fitsPython(line, version));
        if (misfits.length === 0) continue;
        const names = misfits.map(({ version }) => version).join(', ');
        const isNone = misfits.length === usable.length;
        const message = `"${line.name}${line.ruleText}" is not released for Python ${names}, which the plugin accepts. ${
          isNone ? 'The code environment cannot be built.' : 'An environment with that version cannot be built.'
        }`;
        yield { path, range: line.range, severity: isNone ? 'warning' : 'information', message };
      }
    }
  },
};
