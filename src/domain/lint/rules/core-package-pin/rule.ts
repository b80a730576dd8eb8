import { getKey } from '../../../dssjson/json-value.ts';
import { CORE_PACKAGE_SETS, DEFAULT_CORE_PACKAGE_SET } from '../../../plugin/core-packages.ts';
import { readText } from '../../../project/project.ts';
import { parseRequirements } from '../../../requirements/parse-requirements.ts';
import { normalizeName } from '../../../requirements/requirement-line.ts';
import type { Finding, Rule } from '../../rule.ts';

const CORE_PACKAGES: readonly string[] = ['pandas', 'numpy'];

export const CORE_PACKAGE_PIN: Rule = {
  id: 'core-package-pin',
  title: 'Version of a package that DSS brings itself',
  severity: 'warning',
  *check({ plugin, project }): Iterable<Finding> {
    for (const { language, requirements: path, value } of plugin.codeEnvs) {
      const text = readText(project, path);
      if (language !== 'Python' || text === undefined || getKey(value, 'installCorePackages') === false) continue;
      const chosen = getKey(value, 'corePackagesSet') ?? DEFAULT_CORE_PACKAGE_SET;
      for (const { name, ruleText, range } of parseRequirements(text)) {
        const isCore = CORE_PACKAGES.includes(normalizeName(name));
        const isDataiku = /^dataiku(?:-|$)/.test(normalizeName(name));
        if (isCore && ruleText !== '') yield { path, range, message: describePin(name, ruleText, chosen) };
        if (isDataiku) {
          const message = `DSS brings "${name}" itself. Another copy from pip may not fit the instance.`;
          yield { path, range, message };
        }
      }
    }
  },
};

function describePin(name: string, rule: string, chosen: unknown): string {
  const pandas = CORE_PACKAGE_SETS.find(({ value }) => value === chosen)?.pandas;
  const brought =
    pandas === undefined ? 'versions that it chooses by interpreter' : `pandas ${pandas} and what fits it`;
  return `The core packages of DSS bring ${brought}. "${name}${rule}" may not be installable beside them.`;
}
