/**
 * The name of a plugin's archive: `dss-plugin-<id>-<version>.zip`, as Dataiku's own Makefiles name it (seen). A part that is
 * missing is left out; what a file system or a shell could trip over becomes `-`.
 */
export function archiveName(id: string | undefined, version: string | undefined): string {
  const parts = [makeSafe(id ?? '').replace(/^dss-plugin-/, ''), makeSafe(version ?? '')];
  const named = parts.filter((part) => part !== '');
  return parts[0] === '' ? `${['dss-plugin', 'unnamed', ...named].join('-')}.zip` : `dss-plugin-${named.join('-')}.zip`;
}

const MAX_PART = 80;

function makeSafe(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}._+-]+/gu, '-')
    .slice(0, MAX_PART)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
