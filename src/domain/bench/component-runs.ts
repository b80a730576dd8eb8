import { getKey, type JsonObject } from '../dssjson/json-value.ts';
import type { ComponentRun, ComponentRuns, RunAction, RunTarget } from './component-run.ts';
import { roleFields, rolesGiven } from './recipe-roles.ts';
import {
  areaField,
  countField,
  lineField,
  mapField,
  numberOf,
  numbersOf,
  switchField,
  tableField,
  textOf,
} from './run-fields.ts';
import { STATIC_KINDS } from './static-kinds.ts';

/** The key of simulated projects, as `python/plugsmith/instance.py` names them. */
const PROJECT_KEY = 'BENCH';

const LIMIT = countField('limit', 'Rows to read', { defaultValue: 100 });

/** The kinds that run, by their folder. */
const RUNNING_KINDS: Readonly<Record<string, ComponentRuns>> = {
  'python-llms': { kind: 'connection' },
  webapps: { kind: 'webapp' },
  'python-agent-tools': { kind: 'tool' },
  'python-agents': {
    kind: 'fields',
    fields: () => [
      areaField('system', 'System message'),
      areaField('message', 'Message', { defaultValue: 'Hello', isMandatory: true }),
      switchField('stream', 'Streamed', { defaultValue: false }),
    ],
    runs: [
      run('complete', ({ id }, given) => ({
        llmId: `agent:${id}`,
        query: { messages: messagesOf(given) },
        settings: {},
        stream: given['stream'] === true,
      })),
    ],
  },
  'python-guardrails': {
    kind: 'fields',
    fields: () => [
      areaField('system', 'System message'),
      areaField('message', 'Message', { defaultValue: 'Hello', isMandatory: true }),
      areaField('response', 'Response of the model', { defaultValue: 'Hello. How can I help?' }),
    ],
    runs: [
      run('guardrail', (target, given) => ({ ...guardrailOf(target), input: queryOf(given) }), {
        id: 'query',
        button: 'Check query',
        title: 'Query pass',
      }),
      run(
        'guardrail',
        (target, given) => ({
          ...guardrailOf(target),
          input: { ...queryOf(given), completionResponse: { ok: true, text: textOf(given, 'response') } },
        }),
        { id: 'response', button: 'Check response', title: 'Response pass' },
      ),
    ],
    note: noteOfGuardrail,
  },
  'python-runnables': { kind: 'fields', fields: () => [], runs: [run('macro', componentOf)] },
  'python-connectors': {
    kind: 'fields',
    fields: ({ descriptor, tables }) => [
      LIMIT,
      ...(isPartitioned(descriptor) ? [lineField('partition', 'Partition', { help: 'Empty for none.' })] : []),
      ...(getKey(descriptor, 'writable') === true ? [tableField('table', 'Dataset to write', tables)] : []),
    ],
    runs: [
      run(
        'read-dataset',
        (target, given) => ({
          ...componentOf(target),
          limit: numberOf(given, 'limit') ?? 100,
          ...(textOf(given, 'partition') === '' ? {} : { partition: textOf(given, 'partition') }),
        }),
        { button: 'Read', title: 'Read', isOffered: ({ descriptor }) => getKey(descriptor, 'readable') !== false },
      ),
      run('write-dataset', withTable, {
        button: 'Write',
        title: 'Write',
        isOffered: ({ descriptor }) => getKey(descriptor, 'writable') === true,
      }),
    ],
  },
  'custom-recipes': {
    kind: 'fields',
    isOnFrames: true,
    fields: ({ descriptor, tables }) => [
      ...roleFields(descriptor, tables),
      countField('limit', 'Rows to show', { defaultValue: 100 }),
    ],
    runs: [
      run('recipe', (target, given) => ({
        ...componentOf(target),
        inputs: rolesGiven(target.descriptor, 'inputRoles', given),
        outputs: rolesGiven(target.descriptor, 'outputRoles', given),
        limit: numberOf(given, 'limit') ?? 100,
      })),
    ],
    findObstacle: ({ descriptor }) => {
      const kind = getKey(descriptor, 'kind') ?? 'PYTHON';
      return kind === 'PYTHON' ? undefined : `Its kind is ${String(kind)}, and only Python runs in the browser.`;
    },
  },
  'python-checks': {
    kind: 'fields',
    fields: ({ tables }) => [
      mapField('metrics', 'Last values of metrics', {
        help: 'By the id of the metric. What reads as a number is handed over as one.',
        defaultValue: { 'records:COUNT_RECORDS': '4', 'basic:COUNT_COLUMNS': '5' },
      }),
      tableField('dataset', 'Dataset', tables),
    ],
    runs: [
      run('check', (target, given) => ({
        ...componentOf(target),
        lastValues: numbersOf(given, 'metrics'),
        dataset: textOf(given, 'dataset'),
      })),
    ],
  },
  'python-probes': {
    kind: 'fields',
    isOnFrames: true,
    fields: ({ tables }) => [tableField('dataset', 'Dataset', tables)],
    runs: [run('probe', (target, given) => ({ ...componentOf(target), dataset: textOf(given, 'dataset') }))],
  },
  'python-steps': { kind: 'fields', fields: () => [], runs: [run('step', componentOf)] },
  'python-triggers': { kind: 'fields', fields: () => [], runs: [run('trigger', componentOf)] },
  'jython-processors': {
    kind: 'fields',
    fields: ({ tables }) => [tableField('table', 'Dataset', tables)],
    runs: [run('processor', withTable)],
    note: ({ descriptor }) =>
      getKey(descriptor, 'useKernel') === true
        ? undefined
        : 'Without "useKernel": true, DSS runs this in Jython, which is Python 2. It runs as Python 3 here.',
  },
  'python-exporters': {
    kind: 'fields',
    fields: ({ tables }) => [tableField('table', 'Dataset', tables)],
    runs: [run('exporter', withTable)],
  },
  'python-formats': {
    kind: 'fields',
    takesFile: true,
    fields: ({ tables }) => [LIMIT, tableField('table', 'Dataset to write', tables)],
    runs: [
      run(
        'read-format',
        (target, given) => ({
          ...componentOf(target),
          file: textOf(given, 'file'),
          limit: numberOf(given, 'limit') ?? 100,
        }),
        { button: 'Read', title: 'Read', isOffered: ({ descriptor }) => getKey(descriptor, 'canRead') !== false },
      ),
      run('write-format', withTable, {
        button: 'Write',
        title: 'Write',
        isOffered: ({ descriptor }) => getKey(descriptor, 'canWrite') !== false,
      }),
    ],
  },
  'python-fs-providers': {
    kind: 'fields',
    fields: () => [
      lineField('path', 'Path', { defaultValue: '/', isMandatory: true, help: 'It begins with a slash.' }),
      areaField('content', 'Text to write'),
    ],
    runs: ['Browse', 'Stat', 'Enumerate', 'Read', 'Write', 'Delete'].map((button) =>
      run(
        'file-system',
        (target, given) => ({
          ...componentOf(target),
          operation: button.toLowerCase(),
          path: textOf(given, 'path'),
          ...(button === 'Write' ? { content: textOf(given, 'content') } : {}),
        }),
        { id: button.toLowerCase(), button, title: button },
      ),
    ),
  },
  'python-project-standards-check-specs': {
    kind: 'fields',
    fields: () => [],
    runs: [run('standards', componentOf)],
    note: () => 'It judges the simulated project, which holds the sample datasets and little else.',
  },
};

/** How the components of a kind run, by the folder of the kind. */
export const COMPONENT_RUNS: ReadonlyMap<string, ComponentRuns> = new Map([
  ...Object.entries(RUNNING_KINDS),
  ...Object.entries(STATIC_KINDS).map(([folder, why]): [string, ComponentRuns] => [folder, { kind: 'static', why }]),
]);

/**
 * How a component runs.
 * @throws Error for a folder that no kind has: the table names them all.
 */
export function runsOf(folder: string): ComponentRuns {
  const found = COMPONENT_RUNS.get(folder);
  if (found === undefined) throw new Error(`No row of the table says how components of "${folder}" run`);
  return found;
}

/** The request for the choices of a parameter: `do()` also gets what the roles of a recipe hold. (documented) */
export function composeChoices(target: RunTarget, parameter: string, given: JsonObject): JsonObject {
  const inputs = rolesGiven(target.descriptor, 'inputRoles', given).map(({ role = '', name = '', kind }) => ({
    role,
    type: kind === 'folder' ? 'MANAGED_FOLDER' : 'DATASET',
    fullName: `${PROJECT_KEY}.${String(name)}`,
  }));
  return { do: 'choices', ...componentOf(target), parameter, inputs };
}

/** A request on a tool, as an agent's project holds it. */
export function composeToolRun(
  action: 'describe-tool' | 'sample-tool' | 'invoke-tool',
  target: RunTarget,
  input?: JsonObject,
): JsonObject {
  return { do: action, tool: placedOf(target), ...(input === undefined ? {} : { input: { input } }) };
}

type Options = Partial<Omit<ComponentRun, 'compose'>>;

type Compose = (target: RunTarget, given: JsonObject) => JsonObject;

function run(action: RunAction, compose: Compose, options: Options = {}): ComponentRun {
  return {
    id: action,
    button: 'Run',
    title: 'Run',
    ...options,
    compose: (target: RunTarget, given: JsonObject) => ({ do: action, ...compose(target, given) }),
  };
}

function componentOf({ plugin, folder, id, config }: RunTarget): JsonObject {
  return { plugin, folder, component: id, config };
}

function withTable(target: RunTarget, given: JsonObject): JsonObject {
  return { ...componentOf(target), table: textOf(given, 'table') };
}

function placedOf({ plugin, id, label, config }: RunTarget): JsonObject {
  return { id, name: label, plugin, component: id, config };
}

function guardrailOf(target: RunTarget): JsonObject {
  return { guardrail: placedOf(target) };
}

function messagesOf(given: JsonObject): readonly JsonObject[] {
  const system = textOf(given, 'system');
  const message = { role: 'user', content: textOf(given, 'message') };
  return system === '' ? [message] : [{ role: 'system', content: system }, message];
}

function queryOf(given: JsonObject): JsonObject {
  return { completionQuery: { messages: messagesOf(given) } };
}

function isPartitioned(descriptor: RunTarget['descriptor']): boolean {
  const mode = getKey(descriptor, 'partitioningMode');
  return typeof mode === 'string' && mode !== 'NOT_PARTITIONABLE';
}

/** Which of the two passes DSS leaves out. A pass may also depend on a parameter. (documented) */
function noteOfGuardrail({ descriptor }: RunTarget): string | undefined {
  const isOff = (key: string) =>
    getKey(descriptor, key) !== true && getKey(descriptor, `${key}BasedOnParameterName`) === undefined;
  const off = [
    ...(isOff('operatesOnQueries') ? ['queries'] : []),
    ...(isOff('operatesOnResponses') ? ['responses'] : []),
  ];
  return off.length === 0 ? undefined : `By its descriptor DSS does not show it ${off.join(' nor ')}.`;
}
