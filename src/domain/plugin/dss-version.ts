import { err, ok, type Result } from '../result.ts';

/** A version of DSS. `14.2` is its first release, `14.2.0`. */
export interface DssVersion {
  /** As written: '14.2'. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** The oldest version that a plugin can be checked for. What older ones lack is not recorded. */
export const OLDEST_DSS: DssVersion = { text: '12', major: 12, minor: 0, patch: 0 };
/** The newest version whose facts are known here. What holds for it is checked unless another one is asked for. */
export const NEWEST_DSS: DssVersion = { text: '14.5', major: 14, minor: 5, patch: 0 };

/** The releases that people choose from, the newest first: the published client of DSS has one for each. (seen) */
export const DSS_RELEASES: readonly string[] = [
  ...['14.5', '14.4', '14.3', '14.2', '14.1', '14.0'],
  ...['13.5', '13.4', '13.3', '13.2', '13.1', '13.0'],
  ...['12.6', '12.5', '12.4', '12.3', '12.2', '12.1', '12.0'],
];

/** The version that a stored text names; the newest one when it names none that is known. */
export function toDssVersion(text: string): DssVersion {
  const version = parseDssVersion(text);
  return version.ok ? version.value : NEWEST_DSS;
}

/** Reads `14`, `14.2` or `14.4.3`, or says why the text names no version that can be checked for. */
export function parseDssVersion(text: string): Result<DssVersion, string> {
  const parts = /^(\d{1,3})(?:\.(\d{1,3}))?(?:\.(\d{1,3}))?$/.exec(text);
  const range = `${OLDEST_DSS.text} to ${NEWEST_DSS.text}`;
  if (parts === null) return err(`"${text}" is no version of DSS. Write one from ${range}, such as 14.2.`);
  const [, major = '', minor = '0', patch = '0'] = parts;
  const version = { text, major: Number(major), minor: Number(minor), patch: Number(patch) };
  const isKnown = !isBefore(version, OLDEST_DSS) && !isBefore({ ...NEWEST_DSS, patch: 0 }, { ...version, patch: 0 });
  return isKnown ? ok(version) : err(`DSS ${text} is not known here. Known are the versions from ${range}.`);
}

/** Whether a version came out before another one. */
export function isBefore(version: DssVersion, other: DssVersion): boolean {
  const difference = version.major - other.major || version.minor - other.minor || version.patch - other.patch;
  return difference < 0;
}

/** Whether a target lacks what came with the version `since`; never for what has no known beginning. */
export function isMissingFrom(target: DssVersion, since: string | undefined): boolean {
  if (since === undefined) return false;
  const first = parseDssVersion(since);
  return first.ok && isBefore(target, first.value);
}
