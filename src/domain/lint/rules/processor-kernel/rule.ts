import { setValue } from '../../../dssjson/edit.ts';
import { extension } from '../../../project/path.ts';
import { readPython } from '../../../python/read-python.ts';
import { isStandardModule } from '../../../requirements/standard-library.ts';
import { listKind, valueAt } from '../../descriptor-values.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const PROCESSOR_KERNEL: Rule = {
  id: 'processor-kernel',
  title: 'Processor that cannot use the packages it imports',
  severity: 'warning',
  fix: 'safe',
  *check(context): Iterable<Finding> {
    for (const file of listKind(context, 'jython-processors')) {
      if (valueAt(file, ['useKernel']) === true) continue;
      for (const path of file.component?.files ?? []) {
        const python = extension(path) === 'py' ? readPython(context.project, path) : undefined;
        const found = python?.imports.find(
          ({ module, level, isGuarded }) => level === 0 && !isGuarded && needsPackage(module),
        );
        if (found === undefined) continue;
        const fixes = editFix('Add "useKernel": true', file.path, setValue(file.text, ['useKernel'], true));
        const message = `Jython has no "${found.module}": only with "useKernel": true does the processor run in a real Python.`;
        yield { path, range: found.range, message, fixes };
      }
    }
  },
};

/** Packages that are often imported in processors; a module of the plugin or of Java may have any other name. */
const PACKAGES: ReadonlySet<string> = new Set([
  'numpy',
  'pandas',
  'requests',
  'scipy',
  'sklearn',
  'nltk',
  'bs4',
  'dateutil',
  'pytz',
  'yaml',
  'lxml',
  'phonenumbers',
]);

function needsPackage(module: string): boolean {
  const [root = module] = module.split('.');
  return PACKAGES.has(root) && !isStandardModule(root);
}
