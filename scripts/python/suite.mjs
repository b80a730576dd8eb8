import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../run.mjs';
import { findPython } from './pip.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const VENV = resolve('.python/venv');
const REQUIREMENTS = 'python/requirements-test.txt';
const STAMP = resolve('.python/venv-stamp');
const REPORT = resolve('test-results/python.xml');
/** The shim is written for these and newer ones; Pyodide's is newer. */
const PROBE = 'import pip, venv, sys; sys.exit(sys.version_info < (3, 11))';

/**
 * Tests the bench's Python under CPython: pytest, types, lint. Where there is no Python 3.11 with pip, or no network for
 * pip, it says so and counts nothing.
 * @returns {Promise<Count>}
 */
export async function runPythonSuite() {
  console.log('\n== tests of the Python bench');
  const problem = prepareVenv();
  if (problem !== undefined) {
    console.log(`The Python tests were left out: ${problem}.`);
    return { passed: 0, failed: 0 };
  }
  const options = { env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' }, cwd: 'python' };
  /** @param {string[]} args */
  const python = (...args) => run(`${VENV}/bin/python`, ['-m', ...args], options);
  rmSync(REPORT, { force: true });
  mkdirSync('test-results', { recursive: true });
  const tests = judge(await python('pytest', `--junitxml=${REPORT}`));
  const checks = [
    await python('mypy'),
    await python('ruff', 'check', '.'),
    await python('ruff', 'format', '--check', '.'),
  ];
  const failed = checks.filter((code) => code !== 0).length;
  return { passed: tests.passed + checks.length - failed, failed: tests.failed + failed };
}

/** @returns {string | undefined} why there is no environment to run the tests in */
function prepareVenv() {
  const python = findPython(PROBE);
  if (python === undefined) return 'there is no Python 3.11 or newer with pip and venv on this machine';
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return undefined;
  rmSync(VENV, { recursive: true, force: true });
  const steps = [
    [python, '-m', 'venv', VENV],
    [`${VENV}/bin/python`, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS],
  ];
  for (const [command = '', ...args] of steps) {
    const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return `${[command, ...args.slice(0, 3)].join(' ')} failed`;
  }
  writeFileSync(STAMP, wanted);
  return undefined;
}

/**
 * Counts of pytest's report. A run that ended badly without a failed test counts as one.
 * @param {number} code
 * @returns {Count}
 */
function judge(code) {
  const head = existsSync(REPORT) ? (/<testsuite [^>]*>/.exec(readFileSync(REPORT, 'utf8'))?.[0] ?? '') : '';
  /** @param {string} name */
  const count = (name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(head)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  const passed = count('tests') - failed - count('skipped');
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
