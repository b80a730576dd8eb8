import { extension } from '../../../project/path.ts';
import { readPython } from '../../../python/read-python.ts';
import { dottedName } from '../../../python/syntax.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PRINTED_CONFIG: Rule = {
  id: 'printed-config',
  title: 'Config with secrets that is printed',
  severity: 'warning',
  *check({ plugin, project }): Iterable<Finding> {
    for (const path of plugin.components.flatMap(({ files }) => files)) {
      const file = extension(path) === 'py' ? readPython(project, path) : undefined;
      for (const { callee = '', arguments: given, range } of file?.calls ?? []) {
        if (file === undefined || !PRINTERS.test(callee)) continue;
        const isConfig = given.some(
          ({ value, name }) => name === undefined && CONFIGS.has(dottedName(value, file.text) ?? ''),
        );
        const isInText = given.some(
          ({ value }) =>
            value.name === 'FormatString' &&
            /\{(?:self\.)?(?:plugin_)?config[!:}]/.test(file.text.slice(value.from, value.to)),
        );
        if (!isConfig && !isInText) continue;
        yield { path, range, message: 'This writes the whole config to the log, secrets included.' };
      }
    }
  },
};

const PRINTERS =
  /^(?:print|pprint(?:\.pprint)?|(?:self\.)?_?(?:logging|logger|log|LOGGER|LOG)\.(?:debug|info|warning|warn|error|exception|critical))$/;
const CONFIGS: ReadonlySet<string> = new Set(['config', 'self.config', 'plugin_config', 'self.plugin_config']);
