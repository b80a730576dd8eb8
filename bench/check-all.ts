import { readCorpus } from '../scripts/corpus/read-corpus.ts';
import { readStarters } from '../scripts/mutate/starters.ts';
import { CATALOG } from '../src/catalog/catalog.ts';
import { RULES } from '../src/domain/lint/rules.ts';
import { runRules } from '../src/domain/lint/run-rules.ts';

// Reads and checks every plugin of the folder that is given, and every starter in Python, once and from cold. Prints what it
// took since the process began, and how much of the processor: more than the former says that other threads helped.

const [folder = '.'] = process.argv.slice(2);
const plugins = readCorpus(folder).map(({ project }) => project);
const starters = (await readStarters()).map(({ context }) => context.project);
const problems = [...plugins, ...starters].reduce((sum, project) => sum + runRules(project, CATALOG, RULES).length, 0);
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    plugins: plugins.length,
    starters: starters.length,
    rules: RULES.length,
    problems,
    milliseconds: performance.now(),
    processor: (user + system) / 1000,
  }),
);
