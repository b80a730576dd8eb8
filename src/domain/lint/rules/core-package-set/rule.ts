import { getKey } from '../../../dssjson/json-value.ts';
import { findCorePackageSet } from '../../../plugin/core-packages.ts';
import { listAcceptedPythons } from '../../../requirements/accepted-pythons.ts';
import { isBetween } from '../../../requirements/python-versions.ts';
import { rangeAt } from '../../places.ts';
import type { Finding, Rule } from '../../rule.ts';

const KEY = 'corePackagesSet';

export const CORE_PACKAGE_SET: Rule = {
  id: 'core-package-set',
  title: 'Core packages that do not fit an accepted Python',
  severity: 'warning',
  *check({ plugin, target }): Iterable<Finding> {
    for (const codeEnv of plugin.codeEnvs) {
      const { language, descriptor: path, reading, value } = codeEnv;
      const { pandas, pythons } = findCorePackageSet(getKey(value, KEY)) ?? {};
      if (language !== 'Python' || pythons === undefined || getKey(value, 'installCorePackages') === false) continue;
      const usable = listAcceptedPythons(codeEnv, target).filter(({ isUsable }) => isUsable);
      const misfits = usable.filter(({ version }) => !isBetween(version, pythons));
      if (misfits.length === 0) continue;
      const names = misfits.map(({ version }) => version).join(', ');
      const range = rangeAt(reading?.root, [KEY]);
      const message = `Pandas ${pandas} was released for Python ${pythons.join(' to ')}. With Python ${names}, which the plugin accepts, the code environment may not build.`;
      yield { path, range, severity: misfits.length === usable.length ? 'warning' : 'information', message };
    }
  },
};
