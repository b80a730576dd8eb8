import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runOrExit } from '../scripts/run.mjs';
import { ensureChromium, ensureDependencies } from '../scripts/setup.mjs';

// Measures the built app beside a bare page with the same Monaco build, in one run on one machine, and writes
// results.md. `--only load,typing` measures a part and writes nothing; `--no-build` takes what was built before.

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await ensureDependencies();
await ensureChromium();
if (options.build) {
  await runOrExit('npm', ['run', 'build']);
  await runOrExit('npx', ['vite', 'build', 'bench/pages', '--config', 'bench/vite.config.ts', '--logLevel', 'warn']);
}

const { openPages } = await import('./measure/pages.mjs');
const { measureArchive } = await import('./measure/archive.mjs');
const { measureImport } = await import('./measure/import.mjs');
const { measureLargePlugin } = await import('./measure/large-plugin.mjs');
const { measureLoad } = await import('./measure/load.mjs');
const { measurePython } = await import('./measure/python.mjs');
const { measureRules } = await import('./measure/rules.mjs');
const { measureTyping } = await import('./measure/typing.mjs');
const { isOver, printSection, readLoad, writeReport } = await import('./report.mjs');

const measures = {
  load: measureLoad,
  typing: measureTyping,
  large: measureLargePlugin,
  archive: measureArchive,
  import: measureImport,
  python: measurePython,
  rules: measureRules,
};

const pages = await openPages();
const sections = [];
const loads = [readLoad()];
for (const [name, measure] of Object.entries(measures)) {
  if (options.only !== undefined && !options.only.split(',').includes(name)) continue;
  const section = await measure(pages);
  printSection(section);
  sections.push(section);
  loads.push(readLoad());
}
await pages.close();
if (options.only === undefined) {
  const file = new URL('results.md', import.meta.url);
  writeReport(sections, { file, browser: pages.browserVersion, loads });
  await runOrExit('npx', ['biome', 'format', '--write', 'bench/results.md']);
}
process.exitCode = sections.some(({ rows }) => rows.some(isOver)) ? 1 : 0;
