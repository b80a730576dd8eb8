import { setValue } from '../../../dssjson/edit.ts';
import { getKey } from '../../../dssjson/json-value.ts';
import { readDescriptor } from '../../../plugin/descriptor.ts';
import { extension, parentFolder } from '../../../project/path.ts';
import { readText } from '../../../project/project.ts';
import { readPython } from '../../../python/read-python.ts';
import { isDssModule } from '../../../requirements/dss-modules.ts';
import { isStandardModule, python3Name } from '../../../requirements/standard-library.ts';
import { editFix } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

const KEY = 'useKernel';

export const PROCESSOR_WITHOUT_KERNEL: Rule = {
  id: 'processor-without-kernel',
  title: 'Processor that imports packages without a kernel',
  severity: 'warning',
  fix: 'guess',
  *check({ project, plugin }): Iterable<Finding> {
    const own = new Set([...project.files.keys()].flatMap((path) => /([^/]+)\.py$/.exec(path)?.[1] ?? []));
    const folders = new Set([...project.files.keys()].flatMap((path) => parentFolder(path).split('/')));
    for (const { kind, descriptor, files } of plugin.components) {
      const value = readDescriptor(project, descriptor)?.value;
      if (kind.environment !== 'jython' || value === undefined || getKey(value, KEY) === true) continue;
      const fixes = editFix(
        'Run it in a kernel',
        descriptor,
        setValue(readText(project, descriptor) ?? '', [KEY], true),
      );
      for (const path of files.filter((file) => extension(file) === 'py')) {
        for (const { module, level, isGuarded, range } of readPython(project, path)?.imports ?? []) {
          const [root = module] = module.split('.');
          if (level > 0 || root === '' || isGuarded || own.has(root) || folders.has(root)) continue;
          if (isStandardModule(root) || python3Name(root) !== undefined || isDssModule(root)) continue;
          const message = `Without "${KEY}" DSS runs this processor in Jython, which has no "${root}" and not the packages of the code environment.`;
          yield { path, range, message, fixes };
        }
      }
    }
  },
};
