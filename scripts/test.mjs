import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run, runOrExit, runTool } from './run.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

await ensureDependencies();
const chromium = await ensureChromium();
await runOrExit('npm', ['run', '--silent', 'generate']);
await runOrExit('npm', ['run', '--silent', 'python']);

// Imported late: the checks need what was just installed.
const { runChecks } = await import('./check.mjs');
const { runPythonSuite } = await import('./python/suite.mjs');
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const counts = [
  await runChecks(),
  await runUnitTests(),
  await runPythonSuite(),
  await build(),
  await runBrowserTests(),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @returns {Promise<Count>} */
async function runUnitTests() {
  const report = 'test-results/unit.json';
  const code = await runTool('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests, numFailedTests } = readReport(report) ?? { numPassedTests: 0, numFailedTests: 0 };
  return judge(code, numPassedTests, numFailedTests);
}

/** @returns {Promise<Count>} */
async function build() {
  const code = await run('npm', ['run', '--silent', 'build']);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Count>} */
async function runBrowserTests() {
  const report = 'test-results/browser.json';
  if (!existsSync('dist/pyodide/manifest.json')) {
    console.log('The tests of the Test tab were left out: the site was built without Python.');
  }
  const code = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env: { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const { stats } = readReport(report) ?? { stats: { expected: 0, unexpected: 0, flaky: 0 } };
  return judge(code, stats.expected, stats.unexpected + stats.flaky);
}

/**
 * A tool can fail without a failed test, when a file does not load: that counts as one.
 * @param {number} code
 * @param {number} passed
 * @param {number} failed
 * @returns {Count}
 */
function judge(code, passed, failed) {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
