export type VersionPart = 'major' | 'minor' | 'patch';

/**
 * The next version of a plugin, as major.minor.patch. Odd versions are understood as far as they go: '1.0' counts as 1.0.0,
 * '2.0-2' as 2.0.0, 'v1.2' as 1.2.0, and a text without a leading number as 0.0.0. The patch of a pre-release such as
 * '1.2.3-beta.1' is the release itself.
 */
export function bumpVersion(part: VersionPart, version: string): string {
  const match = /^\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(-[0-9A-Za-z])?/i.exec(version);
  const [major, minor, patch] = [match?.[1], match?.[2], match?.[3]].map((digits) => BigInt(digits ?? '0'));
  if (major === undefined || minor === undefined || patch === undefined) return '0.0.1';
  const isPreRelease = match?.[3] !== undefined && match[4] !== undefined;
  switch (part) {
    case 'major':
      return `${major + 1n}.0.0`;
    case 'minor':
      return `${major}.${minor + 1n}.0`;
    case 'patch':
      return `${major}.${minor}.${isPreRelease ? patch : patch + 1n}`;
  }
}
