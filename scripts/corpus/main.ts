import { existsSync } from 'node:fs';
import { CATALOG } from '../../src/catalog/catalog.ts';
import { makeContext } from '../../src/domain/lint/context.ts';
import { RULES } from '../../src/domain/lint/rules.ts';
import { runRules } from '../../src/domain/lint/run-rules.ts';
import { findLargest, measureEditedCheck, measureFullCheck, measureReading } from './measure.ts';
import { readCorpus } from './read-corpus.ts';
import { formatTable } from './table.ts';
import { countDescriptors, isSchemaError, type PluginOutcome, TALLY_HEADINGS, tallyByRule } from './tally.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('Usage: npm run corpus -- FOLDER\nFOLDER holds a folder for each plugin, and may hold an index.json.');
  process.exitCode = 2;
} else report(folder);

function report(corpus: string): void {
  const start = performance.now();
  const plugins = readCorpus(corpus);
  const outcomes = plugins.map(({ name, project, isPartial }): PluginOutcome => {
    const found = runRules(project, CATALOG, RULES);
    const problems = isPartial ? found.filter(({ path }) => project.files.has(path)) : found;
    return { name, context: makeContext(project, CATALOG), problems };
  });
  const duration = performance.now() - start;

  const { all, judged, unreadable } = countDescriptors(outcomes);
  const schemaErrors = outcomes.flatMap(({ problems }) => problems.filter(isSchemaError)).length;
  console.log(
    `${plugins.length} plugins, ${all} descriptors: ${all - unreadable.length} read, ${judged} of kinds with a schema`,
  );
  for (const path of unreadable) console.log(`  cannot be read: ${path}`);
  console.log(`Schema errors: ${schemaErrors}\n`);
  console.log(formatTable(TALLY_HEADINGS, tallyByRule(outcomes)));

  console.log('Errors');
  for (const { name, problems } of outcomes) {
    for (const { rule, severity, path, message } of problems) {
      if (severity === 'error') console.log(`  ${name}/${path}: ${message} (${rule})`);
    }
  }

  console.log('\nSpeed, one thread');
  console.log(`  all plugins read from disk and checked, from cold: ${duration.toFixed(0)} ms`);
  console.log(`  10 KB of descriptors read: ${measureReading(plugins).toFixed(2)} ms`);
  const largest = findLargest(plugins);
  if (largest === undefined) return;
  console.log(`  largest plugin (${largest.name}) checked afresh: ${measureFullCheck(largest.project).toFixed(1)} ms`);
  console.log(`  the same after an edit of one file: ${measureEditedCheck(largest.project).toFixed(1)} ms`);
}
