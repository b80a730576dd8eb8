import { isStarted, runOrExit, runTool } from './run.mjs';

const TSC = 'node_modules/typescript/bin/tsc';

/** What `npm run check` looks at: a name, the tool's script, its arguments. */
const CHECKS = [
  ['types', TSC, '-p', 'tsconfig.json'],
  ['types of the pure core', TSC, '-p', 'tsconfig.pure.json'],
  ['types of the command line', TSC, '-p', 'tsconfig.cli.json'],
  ['types of the service worker', TSC, '-p', 'tsconfig.worker.json'],
  ['types of tests and scripts', TSC, '-p', 'tsconfig.test.json'],
  ['lint and format', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  ['layers', 'scripts/check-layers.mjs'],
  ['unused code', 'node_modules/knip/bin/knip.js'],
];

/**
 * Runs every check, also after one failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const results = [];
  for (const [name = '', script = '', ...args] of CHECKS) {
    console.log(`\n== ${name}`);
    results.push({ name, isPassed: (await runTool(script, args)) === 0 });
  }
  console.log();
  for (const { name, isPassed } of results) console.log(`${isPassed ? 'ok    ' : 'FAILED'}  ${name}`);
  const passed = results.filter(({ isPassed }) => isPassed).length;
  return { passed, failed: results.length - passed };
}

if (isStarted(import.meta)) {
  await runOrExit('npm', ['run', '--silent', 'generate']);
  const { failed } = await runChecks();
  if (failed > 0) process.exitCode = 1;
}
