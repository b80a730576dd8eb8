import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requirementsOf } from './lock.mjs';

/** @typedef {import('./lock.mjs').Lock} Lock */

const QUIET = ['--quiet', '--disable-pip-version-check', '--no-input'];

/**
 * The first Python of this machine that has what `probe` imports.
 * @param {string} probe a line of Python
 * @returns {string | undefined} its command
 */
export function findPython(probe = 'import pip') {
  const { PYTHON = '' } = process.env;
  const commands = [PYTHON, 'python3', 'python'].filter((command) => command !== '');
  return commands.find((command) => spawnSync(command, ['-c', probe], { stdio: 'ignore' }).status === 0);
}

/**
 * Fetches every package of the lock as a wheel, by pip, which refuses files of another hash.
 * @param {Lock} lock
 * @param {string} target an existing folder
 * @returns {string | undefined} why it did not work
 */
export function fetchWheels(lock, target) {
  const python = findPython();
  if (python === undefined) return 'there is no Python with pip on this machine';
  const folder = mkdtempSync(join(tmpdir(), 'wheels-'));
  const built = lock.packages.filter(({ source }) => !source);
  const sources = lock.packages.filter(({ source }) => source);
  const platform = [
    ...['--only-binary=:all:', '--platform', lock.platform, '--python-version', lock.python],
    ...['--implementation', 'cp', '--abi', lock.abi, '--abi', 'abi3', '--abi', 'none'],
  ];
  try {
    const failure =
      pip(python, ['download', '--dest', target, ...platform], built, join(folder, 'wheels.txt')) ??
      // Pure Python, or with a part in C that it can do without (markupsafe): built on this machine, the same for every
      // platform, so without its compiler.
      pip(python, ['wheel', '--wheel-dir', target], sources, join(folder, 'sources.txt'));
    if (failure !== undefined) return failure;
    const fetched = readdirSync(target).filter((file) => file.endsWith('.whl')).length;
    return fetched === lock.packages.length ? undefined : `pip left ${fetched} wheels of ${lock.packages.length}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} python
 * @param {readonly string[]} command
 * @param {Lock['packages']} packages
 * @param {string} file where to write the list
 * @returns {string | undefined} the last thing pip said, when it failed
 */
function pip(python, command, packages, file) {
  if (packages.length === 0) return undefined;
  writeFileSync(file, requirementsOf(packages));
  const args = ['-m', 'pip', ...command, ...QUIET, '--no-deps', '--require-hashes', '--requirement', file];
  const { status, stderr } = spawnSync(python, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CC: 'false' },
  });
  return status === 0 ? undefined : (stderr.trim().split('\n').at(-1) ?? 'pip failed');
}
