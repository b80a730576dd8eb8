import { checkClassName } from '../../../plugin/java-class.ts';
import { valueAt } from '../../descriptor-values.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

export const JAVA_CLASS_PACKAGE: Rule = {
  id: 'java-class-package',
  title: 'Java class without its package',
  severity: 'error',
  errorCode: 'ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER',
  *check({ descriptors }): Iterable<Finding> {
    for (const file of descriptors) {
      if (file.component === undefined) continue;
      for (const key of KEYS) {
        const name = valueAt(file, [key]);
        if (typeof name !== 'string' || checkClassName(name).ok) continue;
        const message = `"${name}" is no class with its package, such as com.example.MyClass.`;
        yield { path: file.path, range: rangeAt(file.reading.root, [key]), message };
      }
    }
  },
};

const KEYS: readonly string[] = [
  'exporterClass',
  'formatClass',
  'recipeClass',
  'clientClass',
  'hooksClass',
  'dialectClass',
  'runnableClass',
  'providerClass',
  'connectorClass',
];
