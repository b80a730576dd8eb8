import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from '../run.mjs';
import { prepareVenv, VENV_PYTHON } from './venv.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const REPORT = resolve('test-results/python.xml');

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
  const python = (...args) => run(VENV_PYTHON, ['-m', ...args], options);
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
