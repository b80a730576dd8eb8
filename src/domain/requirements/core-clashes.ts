import { getKey, type JsonValue } from '../dssjson/json-value.ts';
import { CORE_PACKAGE_SETS, type CorePackageSet } from '../plugin/core-packages.ts';
import { normalizeName, type RequirementLine, type RequirementProblem } from './requirement-line.ts';
import { allowsSeries, type VersionRule } from './version.ts';

/** A problem of a line that only shows when all lines are seen together. */
export interface LineProblem {
  readonly line: RequirementLine;
  readonly problem: RequirementProblem;
}

/** The packages of the core package set whose versions other packages of DSS rely on. (documented) */
const CORE_PACKAGES: readonly string[] = ['pandas', 'numpy'];

/**
 * Finds version rules that fight the packages which DSS installs itself. `descriptor` is the value of `desc.json`.
 * Core packages are installed unless `installCorePackages` is false (documented). Which pandas a set brings is known from
 * its name; `AUTO`, and numpy in every set, are not known here, so a rule that holds a version back is told as a risk.
 */
export function findCoreClashes(lines: readonly RequirementLine[], descriptor: JsonValue | undefined): LineProblem[] {
  if (getKey(descriptor, 'installCorePackages') === false) return [];
  const chosen = getKey(descriptor, 'corePackagesSet');
  const set = CORE_PACKAGE_SETS.find(({ value }) => value === chosen);
  return lines.flatMap((line) => {
    const message = findClash(line, set);
    return message === undefined ? [] : [{ line, problem: { severity: 'warning', message } }];
  });
}

function findClash(line: RequirementLine, set: CorePackageSet | undefined): string | undefined {
  if (line.kind !== 'requirement' || line.rules.length === 0) return undefined;
  const name = normalizeName(line.name);
  const written = `${line.name}${line.ruleText}`;
  if (name === 'dataiku' || name.startsWith('dataiku-') || name === 'dataikuapi') {
    return `"${written}" may replace the package that DSS brings itself, in the version that fits it. Remove the line.`;
  }
  if (!CORE_PACKAGES.includes(name)) return undefined;
  if (name === 'pandas' && set?.pandas !== undefined) {
    const series = set.pandas;
    if (line.rules.every((rule) => allowsSeries(rule, series))) return undefined;
    return `"${written}" fights the core packages: ${set.value} installs pandas ${series}. Remove the rule, or choose another core package set.`;
  }
  if (!line.rules.some(holdsBack)) return undefined;
  return `"${written}" may clash with the ${name} of the core packages, whose version DSS chooses. Remove the rule, or switch the core packages off.`;
}

/** Whether a rule refuses newer versions. */
function holdsBack({ operator }: VersionRule): boolean {
  return operator !== '>=' && operator !== '>' && operator !== '!=';
}
