/** The operators of PEP 440, the longest first, so that a search finds `===` before `==`. */
const OPERATORS = ['===', '~=', '==', '!=', '<=', '>=', '<', '>'] as const;

export type VersionOperator = (typeof OPERATORS)[number];

/** One rule on versions: `>=1.2`. */
export interface VersionRule {
  readonly operator: VersionOperator;
  readonly version: string;
}

const VERSION =
  /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?(\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/i;

/** Whether a text is a version by PEP 440. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Reads an operator at the start of a text. */
export function readOperator(text: string): VersionOperator | undefined {
  return OPERATORS.find((operator) => text.startsWith(operator));
}

/** Says in words why pip refuses a rule, or nothing when it takes it. */
export function findRuleProblem({ operator, version }: VersionRule): string | undefined {
  if (version === '') return `A version must follow "${operator}".`;
  if (operator === '===') return undefined;
  if (version.endsWith('.*')) {
    if (operator !== '==' && operator !== '!=') {
      const instead = version.slice(0, -2);
      return `"*" works with "==" and "!=" only. Write "${operator}${instead}".`;
    }
    return isVersion(version.slice(0, -2)) ? undefined : describeBadVersion(version);
  }
  const match = VERSION.exec(version);
  if (match === null) return describeBadVersion(version);
  if (match[1] !== undefined && operator !== '==' && operator !== '!=') {
    return `A local version ("${match[1]}") works with "==" and "!=" only. Remove it.`;
  }
  if (operator === '~=' && releaseOf(version).length < 2) {
    return `"~=" needs at least two numbers: write "~=${version}.0" for ">=${version}.0" within the same series.`;
  }
  return undefined;
}

function describeBadVersion(version: string): string {
  if (/^latest$/i.test(version))
    return 'There is no version "latest". Leave the rule out, and pip takes the newest one.';
  const series = /^(\d+(?:\.\d+)*)\.x$/i.exec(version)?.[1];
  if (series !== undefined) return `"${version}" is not a version. For the whole series, write "==${series}.*".`;
  if (/^["']/.test(version)) return 'A version stands without quotes. Remove them.';
  return `"${version}" is not a version. Write numbers with dots, such as 1.2.3.`;
}

/** The numbers of a version before any suffix: [1, 2] for '1.2rc1'. */
export function releaseOf(version: string): number[] {
  const release = /^v?(?:\d+!)?(\d+(?:\.\d+)*)/i.exec(version)?.[1] ?? '';
  return release === '' ? [] : release.split('.').map(Number);
}

/** Below zero, zero or above as `a` is older, the same or newer. Missing numbers count as 0. */
export function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Whether some version of a series ('2.2') may satisfy a rule. Errs on the side of yes: what cannot be decided from the
 * numbers alone (suffixes, exclusions) counts as possible.
 */
export function allowsSeries(rule: VersionRule, series: string): boolean {
  const first = releaseOf(series);
  const next = [...first.slice(0, -1), (first.at(-1) ?? 0) + 1];
  const wanted = releaseOf(rule.version);
  const isBeforeSeries = compareReleases(wanted, first) < 0;
  const isAfterSeries = compareReleases(wanted, next) >= 0;
  switch (rule.operator) {
    case '===':
      return !isBeforeSeries && !isAfterSeries;
    case '==':
      if (rule.version.endsWith('.*')) return isPrefix(wanted, first) || isPrefix(first, wanted);
      return !isBeforeSeries && !isAfterSeries;
    case '~=':
      return !isAfterSeries && isPrefix(wanted.slice(0, -1), first.slice(0, wanted.length - 1));
    case '>=':
    case '>':
      return !isAfterSeries;
    case '<=':
      return !isBeforeSeries;
    case '<':
      return compareReleases(wanted, first) > 0;
    case '!=':
      return true;
  }
}

function isPrefix(short: readonly number[], long: readonly number[]): boolean {
  return short.every((part, index) => part === (long[index] ?? 0));
}
