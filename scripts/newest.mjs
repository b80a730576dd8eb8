import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} path of a file or folder; it may be missing
 * @returns {number} when it or anything in it was last changed, in milliseconds
 */
export function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // What a build itself writes is no reason to build again.
  const names = readdirSync(path).filter((name) => !join(path, name).endsWith(join('src', 'generated')));
  return Math.max(0, ...names.map((name) => newest(join(path, name))));
}
