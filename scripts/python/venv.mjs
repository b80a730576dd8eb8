import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findPython } from './pip.mjs';

const VENV = resolve('.python/venv');
/** The Python that tests run in, once it is prepared. */
export const VENV_PYTHON = `${VENV}/bin/python`;
const REQUIREMENTS = 'python/requirements-test.txt';
const STAMP = resolve('.python/venv-stamp');
/** The shim is written for these and newer ones; Pyodide's is newer. */
const PROBE = 'import pip, venv, sys; sys.exit(sys.version_info < (3, 11))';

/**
 * Makes the environment with what tests need, unless it is there.
 * @returns {string | undefined} why there is none
 */
export function prepareVenv() {
  const python = findPython(PROBE);
  if (python === undefined) return 'there is no Python 3.11 or newer with pip and venv on this machine';
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return undefined;
  rmSync(VENV, { recursive: true, force: true });
  const steps = [
    [python, '-m', 'venv', VENV],
    [VENV_PYTHON, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS],
  ];
  for (const [command = '', ...args] of steps) {
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return `${[command, ...args.slice(0, 3)].join(' ')} failed`;
  }
  writeFileSync(STAMP, wanted);
  return undefined;
}
