import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CATALOG } from '../../src/catalog/catalog.ts';
import { makeContext } from '../../src/domain/lint/context.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { formatTable } from '../corpus/table.ts';
import { judgeOperator, type OperatorOutcome, type Subject } from './judge.ts';
import { judgedFiles, type Operator } from './operator.ts';
import { CODE_ENV_OPERATORS } from './operators/code-env.ts';
import { FILE_OPERATORS } from './operators/files.ts';
import { KEY_OPERATORS } from './operators/keys.ts';
import { PARAM_OPERATORS } from './operators/params.ts';
import { PYTHON_OPERATORS } from './operators/python.ts';
import { RECIPE_OPERATORS } from './operators/recipes.ts';
import { TEXT_OPERATORS } from './operators/text.ts';
import { VALUE_OPERATORS } from './operators/values.ts';
import { readStarters } from './starters.ts';

const OPERATORS: readonly Operator[] = [
  ...TEXT_OPERATORS,
  ...KEY_OPERATORS,
  ...VALUE_OPERATORS,
  ...PARAM_OPERATORS,
  ...RECIPE_OPERATORS,
  ...FILE_OPERATORS,
  ...CODE_ENV_OPERATORS,
];

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, samples: { type: 'string', default: '200' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  console.error('Usage: npm run mutate -- FOLDER [--seed N] [--samples N]\nFOLDER is one that "npm run corpus" takes.');
  process.exitCode = 2;
} else await report(folder, Number(values.seed), Number(values.samples));

async function report(corpus: string, seed: number, samples: number): Promise<void> {
  const subjects = readCorpus(corpus).map(
    ({ name, project }): Subject => ({ name, context: makeContext(project, CATALOG) }),
  );
  const all = subjects.flatMap(({ context }) => context.descriptors).length;
  const judged = subjects.flatMap(({ context }) => judgedFiles(context)).length;
  console.log(
    `${subjects.length} plugins. ${judged} of ${all} descriptors are of kinds with a schema, and are mutated.`,
  );
  console.log(
    `Seed ${seed}, at most ${samples} mutations for each of ${OPERATORS.length + PYTHON_OPERATORS.length} operators.\n`,
  );

  // The corpus has no code: Python is broken in the starters of every kind.
  const starters = await readStarters();
  const outcomes = [
    ...OPERATORS.map((operator) => judgeOperator(operator, subjects, seed, samples)),
    ...PYTHON_OPERATORS.map((operator) => judgeOperator(operator, starters, seed, samples)),
  ];
  const total: OperatorOutcome = {
    name: 'all',
    tried: outcomes.reduce((sum, { tried }) => sum + tried, 0),
    asError: outcomes.reduce((sum, { asError }) => sum + asError, 0),
    asWarning: outcomes.reduce((sum, { asWarning }) => sum + asWarning, 0),
    missed: outcomes.flatMap(({ missed }) => missed),
  };
  const rows = [...outcomes, total].map(({ name, tried, asError, asWarning, missed }) => {
    return [name, tried, asError, asWarning, missed.length, share(tried - missed.length, tried)];
  });
  console.log(formatTable(['operator', 'mutations', 'error', 'warning', 'missed', 'reported'], rows));
  console.log('Missed, up to three for each operator');
  for (const { name, missed } of outcomes) {
    for (const place of missed.slice(0, 3)) console.log(`  ${name}: ${place}`);
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
