import { textAt } from '../../../plugin/descriptor.ts';
import { isProjectPath } from '../../../project/path.ts';
import { readPython } from '../../../python/read-python.ts';
import type { Finding, Rule } from '../../rule.ts';
import { WHOLE_FILE } from '../../rule.ts';

export const CHOICES_FUNCTION: Rule = {
  id: 'choices-function',
  title: 'File of choices without the function that computes them',
  severity: 'error',
  *check({ descriptors, project }): Iterable<Finding> {
    const judged = new Set<string>();
    for (const { reading } of descriptors) {
      const path = `resource/${textAt(reading, ['paramsPythonSetup']) ?? ''}`;
      if (!isProjectPath(path) || judged.has(path)) continue;
      judged.add(path);
      const file = readPython(project, path);
      if (file === undefined || file.errors.length > 0 || file.names.has('do') || file.names.has('*')) continue;
      const found = file.functions.find(({ name }) => name === 'do');
      if (found === undefined) {
        if (/^do\s*=/m.test(file.text)) continue;
        const message =
          'There is no function "do(payload, config, plugin_config, inputs)" here, so the choices stay empty.';
        yield { path, range: file.functions[0]?.range ?? WHOLE_FILE, message };
        continue;
      }
      const plain = found.parameters.filter(({ stars }) => stars === '');
      const isEnough = plain.length >= 4 || found.parameters.some(({ stars }) => stars === '*');
      if (isEnough) continue;
      const message = `DSS calls "do" with payload, config, plugin_config and inputs, and it takes ${plain.length}.`;
      yield { path, range: found.range, message, severity: 'warning' };
    }
  },
};
