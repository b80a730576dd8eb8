import { fileURLToPath } from 'node:url';
import { runOrExit } from '../scripts/run.mjs';
import { ensureChromium, ensureDependencies } from '../scripts/setup.mjs';

// Measures the built app beside a bare page with the same Monaco build, in one run on one machine, and writes
// results.md. Numbers of different runs or machines say little; the ratios and the verdicts are what counts.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ensureDependencies();
await ensureChromium();
await runOrExit('npm', ['run', 'build']);
await runOrExit('npx', ['vite', 'build', 'bench/pages', '--config', 'bench/vite.config.ts', '--logLevel', 'warn']);

const { openPages } = await import('./measure/pages.mjs');
const { measureArchive } = await import('./measure/archive.mjs');
const { measureLargePlugin } = await import('./measure/large-plugin.mjs');
const { measureLoad } = await import('./measure/load.mjs');
const { measureTyping } = await import('./measure/typing.mjs');
const { report } = await import('./report.mjs');

const pages = await openPages();
const rows = [];
for (const measure of [measureLoad, measureTyping, measureLargePlugin, measureArchive]) {
  console.log(`\n${measure.name}`);
  rows.push(...(await measure(pages)));
}
await pages.close();
const isWithin = report(rows, { file: new URL('results.md', import.meta.url), browser: pages.browserVersion });
process.exitCode = isWithin ? 0 : 1;
