import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../dssjson/json-value.ts';
import type { ComponentRuns, RunTarget } from './component-run.ts';
import { composeChoices, composeToolRun, runsOf } from './component-runs.ts';
import { formConfig } from './compose-setup.ts';

function target(folder: string, descriptor: JsonValue = {}): RunTarget {
  const config = { key: 'value' };
  return { plugin: 'p', folder, id: 'c', label: 'C', config, descriptor, tables: ['customers', 'reviews'] };
}

/** What a click sends when nothing but `values` was filled in. */
function requests(folder: string, values: JsonObject = {}, descriptor: JsonValue = {}): readonly JsonObject[] {
  const runs = fieldsOf(folder);
  const to = target(folder, descriptor);
  const given = { ...formConfig(runs.fields(to), values), ...values };
  return runs.runs.filter((run) => run.isOffered?.(to) !== false).map((run) => run.compose(to, given));
}

function fieldsOf(folder: string): Extract<ComponentRuns, { kind: 'fields' }> {
  const runs = runsOf(folder);
  if (runs.kind !== 'fields') throw new Error(`${folder} has no fields`);
  return runs;
}

test('a component is named by the folder of its kind and its id, with the values of its form', () => {
  expect(requests('python-runnables')).toEqual([
    { do: 'macro', plugin: 'p', folder: 'python-runnables', component: 'c', config: { key: 'value' } },
  ]);
});

test('an agent is asked by its id, streamed or not, with a system message when there is one', () => {
  const [plain] = requests('python-agents');
  expect(plain).toMatchObject({
    do: 'complete',
    llmId: 'agent:c',
    query: { messages: [{ role: 'user', content: 'Hello' }] },
    stream: false,
  });
  const [streamed] = requests('python-agents', { system: 'Be brief', message: 'Hi', stream: true });
  expect(streamed).toMatchObject({
    query: {
      messages: [
        { role: 'system', content: 'Be brief' },
        { role: 'user', content: 'Hi' },
      ],
    },
    stream: true,
  });
});

test('a guardrail sees the query alone, or the query and the response', () => {
  const [query, response] = requests('python-guardrails', { message: 'Q', response: 'A' });
  expect(query?.['input']).toEqual({ completionQuery: { messages: [{ role: 'user', content: 'Q' }] } });
  expect(response?.['input']).toEqual({
    completionQuery: { messages: [{ role: 'user', content: 'Q' }] },
    completionResponse: { ok: true, text: 'A' },
  });
});

test('a guardrail that DSS calls for nothing says so', () => {
  const { note } = fieldsOf('python-guardrails');
  expect(note?.(target('python-guardrails'))).toContain('queries nor responses');
  const both = { operatesOnQueries: true, operatesOnResponsesBasedOnParameterName: 'p' };
  expect(note?.(target('python-guardrails', both))).toBeUndefined();
});

test('a dataset offers to write only when its descriptor does', () => {
  expect(requests('python-connectors').map((request) => request['do'])).toEqual(['read-dataset']);
  const [, write] = requests('python-connectors', {}, { writable: true });
  expect(write).toMatchObject({ do: 'write-dataset', table: 'customers' });
  const [partitioned] = requests(
    'python-connectors',
    { partition: '2026' },
    { partitioningMode: 'USER_DEFINED_LISTABLE' },
  );
  expect(partitioned).toMatchObject({ do: 'read-dataset', limit: 100, partition: '2026' });
});

const RECIPE = {
  inputRoles: [
    { name: 'main', arity: 'UNARY', required: true },
    { name: 'others', arity: 'NARY' },
    { name: 'files', arity: 'UNARY', required: true, acceptsDataset: false, acceptsManagedFolder: true },
  ],
  outputRoles: [{ name: 'customers', arity: 'UNARY', required: true }],
};

test('the roles of a recipe start with sample datasets, and its outputs with names of their own', () => {
  const [request] = requests('custom-recipes', {}, RECIPE);
  expect(request).toMatchObject({
    inputs: [
      { role: 'main', name: 'customers' },
      { role: 'files', name: 'files', kind: 'folder' },
    ],
    outputs: [{ role: 'customers', name: 'customers_output' }],
  });
  const [chosen] = requests('custom-recipes', { 'input main': 'reviews', 'input others': ['customers'] }, RECIPE);
  expect(chosen?.['inputs']).toEqual([
    { role: 'main', name: 'reviews' },
    { role: 'others', name: 'customers' },
    { role: 'files', name: 'files', kind: 'folder' },
  ]);
});

test('a recipe in R does not run', () => {
  const { findObstacle } = fieldsOf('custom-recipes');
  expect(findObstacle?.(target('custom-recipes', { kind: 'R' }))).toContain('R');
  expect(findObstacle?.(target('custom-recipes', { kind: 'PYTHON' }))).toBeUndefined();
});

test('metrics that read as numbers are numbers', () => {
  const [request] = requests('python-checks', { metrics: { 'records:COUNT_RECORDS': '12', label: 'x', none: '' } });
  expect(request).toMatchObject({
    lastValues: { 'records:COUNT_RECORDS': 12, label: 'x', none: '' },
    dataset: 'customers',
  });
});

test('a file system has a button for each operation, and only writing sends text', () => {
  const asked = requests('python-fs-providers', { path: '/a', content: 'text' });
  expect(asked.map(({ operation }) => operation)).toEqual(['browse', 'stat', 'enumerate', 'read', 'write', 'delete']);
  expect(asked.filter((request) => 'content' in request).map(({ operation }) => operation)).toEqual(['write']);
});

test('the choices of a parameter are asked with the inputs of the recipe', () => {
  expect(composeChoices(target('custom-recipes', RECIPE), 'column', { 'input main': 'reviews' })).toMatchObject({
    do: 'choices',
    parameter: 'column',
    inputs: [{ role: 'main', type: 'DATASET', fullName: 'BENCH.reviews' }],
  });
});

test('a tool is invoked as an agent does it', () => {
  expect(composeToolRun('invoke-tool', target('python-agent-tools'), { a: 1 })).toEqual({
    do: 'invoke-tool',
    tool: { id: 'c', name: 'C', plugin: 'p', component: 'c', config: { key: 'value' } },
    input: { input: { a: 1 } },
  });
});

test('a folder that no kind has is a mistake of ours', () => {
  expect(() => runsOf('custom-steps')).toThrow('custom-steps');
});
