import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ComponentKind, Starter } from '../domain/plugin/component-kind.ts';
import { CATALOG } from './catalog.ts';
import { hasPython } from './python.test-data.ts';

const RUNNER = fileURLToPath(new URL('run-starter.py', import.meta.url));

/** What DSS looks for in the code of a kind: a class with methods, and its name where that is fixed. */
interface ClassContract {
  readonly base: string;
  readonly methods: readonly string[];
  readonly name?: string;
}

const LLM_METHODS = ['set_config'];

/** By kind. Each kind whose code is Python has a class, a function `process`, or is a script. (documented, seen) */
const CONTRACTS: Readonly<Record<string, ClassContract | 'process' | 'script'>> = {
  'python-dataset': { base: 'Connector', methods: ['__init__', 'get_read_schema', 'generate_rows'] },
  recipe: 'script',
  macro: { base: 'Runnable', methods: ['__init__', 'get_progress_target', 'run'] },
  'notebook-template': 'script',
  webapp: 'script',
  'webapp-template': 'script',
  'scenario-trigger': 'script',
  'scenario-step': 'script',
  'python-probe': 'process',
  'python-check': 'process',
  'python-exporter': { base: 'Exporter', methods: ['__init__', 'open', 'open_to_file', 'write_row', 'close'] },
  'python-format': { base: 'Formatter', methods: ['__init__', 'get_output_formatter', 'get_format_extractor'] },
  'python-fs-provider': {
    base: 'FSProvider',
    methods: [
      '__init__',
      'close',
      'stat',
      'set_last_modified',
      'browse',
      'enumerate',
      'delete_recursive',
      'move',
    ].concat(['read', 'write']),
  },
  'preparation-processor': 'process',
  'prediction-algorithm': {
    base: 'BaseCustomPredictionAlgorithm',
    methods: ['__init__', 'get_clf'],
    name: 'CustomPredictionAlgorithm',
  },
  'feature-preprocessor': { base: 'object', methods: ['__init__', 'fit', 'transform'], name: 'CustomPreprocessor' },
  cluster: { base: 'Cluster', methods: ['__init__', 'start', 'stop'] },
  'code-studio-block': { base: 'CodeStudioBlock', methods: ['__init__', 'build_spec', 'build_launch'] },
  agent: { base: 'BaseLLM', methods: LLM_METHODS },
  'agent-tool': { base: 'BaseAgentTool', methods: ['set_config', 'get_descriptor', 'invoke', 'load_sample_query'] },
  guardrail: { base: 'BaseGuardrail', methods: ['set_config', 'process'] },
  // Its starters for completions and embeddings inherit different classes: kind.test.ts runs them all.
  'python-llm': 'script',
  'structured-agent-block': { base: 'BlockHandler', methods: ['process_stream'] },
  'project-standards-check': { base: 'ProjectStandardsCheckSpec', methods: ['run'] },
};

const PYTHON_KINDS = CATALOG.filter(({ languages }) => languages.includes('Python'));

/** The Python of a starter: its main file, or the class that it puts into python-lib. */
async function sourceOf(kind: ComponentKind, starter: Starter): Promise<string> {
  const makeFiles = await starter.load();
  const { files, sharedFiles = new Map() } = makeFiles({ pluginId: 'my-plugin', componentId: 'my-component' });
  const shared = [...sharedFiles].find(([path]) => path.endsWith('my_component.py'));
  return shared?.[1] ?? files.get(kind.mainFile) ?? '';
}

function run(source: string, base = '', calls: readonly (readonly unknown[])[] = [], globals: object = {}) {
  const input = JSON.stringify({ source, base, calls, globals });
  const { stdout, stderr } = spawnSync('python3', [RUNNER], { input, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

async function starterSource(kindId: string, label: string): Promise<string> {
  const kind = CATALOG.find(({ id }) => id === kindId);
  const starter = kind?.starters.find((candidate) => candidate.label === label);
  if (kind === undefined || starter === undefined) throw new Error(`No starter "${label}" of ${kindId}`);
  return sourceOf(kind, starter);
}

it(hasPython ? 'is run with Python' : 'is not run: there is no Python at hand', () => {
  expect(PYTHON_KINDS.map(({ id }) => id).sort()).toEqual(Object.keys(CONTRACTS).sort());
});

const CASES = PYTHON_KINDS.flatMap((kind) =>
  kind.starters.flatMap((starter) => {
    const contract = CONTRACTS[kind.id];
    if (starter.language !== 'Python' || contract === undefined || contract === 'script') return [];
    return [[kind.label, starter.label, { kind, starter, contract }] as const];
  }),
);

describe.runIf(hasPython)('the code of a starter', () => {
  it.each(CASES)('is what DSS looks for: %s, "%s"', async (_, __, { kind, starter, contract }) => {
    const source = await sourceOf(kind, starter);
    if (contract === 'process') {
      expect(run(source).functions).toContain('process');
      return;
    }
    const { classes } = run(source, contract.base);
    expect(classes).toHaveLength(1);
    const [name, methods] = classes[0];
    expect(methods).toEqual(expect.arrayContaining([...contract.methods]));
    expect(name).toBe(contract.name ?? name);
  });

  it('prepares a cell, a row and rows', async () => {
    const globals = { params: { input_column: 'a', output_column: 'b' } };
    const processed = async (label: string, row: object) =>
      run(await starterSource('preparation-processor', label), '', [['process', row]], globals).results[0];
    expect(await processed('One cell (CELL)', { a: 'abc' })).toBe(3);
    expect(await processed('One cell (CELL)', {})).toBe(0);
    expect(await processed('One row (ROW)', { a: ' x  y ' })).toEqual({ a: 'x y', a_is_empty: 'false' });
    expect(await processed('Several rows (ROWS)', { a: 'x y', z: 1 })).toEqual([
      { a: 'x', z: 1 },
      { a: 'y', z: 1 },
    ]);
  });

  it('refuses and masks what a guardrail should', async () => {
    const query = { completionQuery: { messages: [{ role: 'user', content: 'Write to a.b@c.org, Secret' }] } };
    const judged = async (label: string, config: object, input: object) => {
      const calls = [
        ['set_config', config, {}],
        ['process', input, '<trace>'],
      ];
      return run(await starterSource('guardrail', label), 'BaseGuardrail', calls).results[1];
    };
    const refusing = { forbidden_words: ['secret'] };
    expect(await judged('LLM guardrail', refusing, query)).toMatchObject({
      queryGuardrailResponse: { action: 'FAIL' },
    });
    expect(await judged('LLM guardrail', {}, { ...query, completionResponse: { text: 'Hi' } })).toMatchObject({
      responseGuardrailResponse: { action: 'PASS' },
    });
    expect(await judged('LLM guardrail that rewrites', {}, query)).toEqual({
      completionQuery: { messages: [{ role: 'user', content: 'Write to [address], Secret' }] },
    });
  });

  it('answers the sample query of a tool', async () => {
    const source = await starterSource('agent-tool', 'Agent tool');
    const first = run(source, 'BaseAgentTool', [
      ['set_config', {}, {}],
      ['load_sample_query', null],
      ['get_descriptor', null],
    ]);
    const [, sample, descriptor] = first.results;
    expect(descriptor.inputSchema.required).toEqual(Object.keys(sample));
    const { results } = run(source, 'BaseAgentTool', [
      ['set_config', { minimum_length: 4 }, {}],
      ['invoke', { input: sample }, '<trace>'],
    ]);
    expect(results[1]).toEqual({ output: 'The text has 3 words.', sources: [] });
  });

  it('answers as an agent without a model', async () => {
    const calls = [
      ['set_config', {}, {}],
      ['process', { messages: [{ role: 'user', content: 'Hi' }] }, {}, '<trace>'],
    ];
    const source = await starterSource('agent', 'Minimal agent template');
    expect(run(source, 'BaseLLM', calls).results[1]).toEqual({ text: 'You said: Hi' });
  });

  it('says that a metric was not computed yet', async () => {
    const source = await starterSource('python-check', 'Check');
    const globals = { config: { metric: 'records:COUNT_RECORDS', minimum: 1 } };
    expect(run(source, '', [['process', {}, null, 'ALL']], globals).results[0][0]).toBe('EMPTY');
  });
});
