import { expect, test } from 'vitest';
import type { LlmConnection } from './connection.ts';
import { listSamples, tutorialSample } from './notebook.ts';

const CONNECTION: LlmConnection = {
  key: 'c',
  name: 'con "x"',
  models: [
    { key: '1', id: 'vectors', capability: 'TEXT_EMBEDDING', component: 'a', config: {} },
    { key: '2', id: 'gpt', capability: 'CHAT_COMPLETION', component: 'a', config: {} },
  ],
  security: { usableBy: 'ALL', groups: [] },
};

test('the cell of the tutorial asks the first chat model, whatever the connection is called', () => {
  const { code } = tutorialSample({ connections: [CONNECTION], tools: [] });
  expect(code).toContain('LLM_ID = "custom:con \\"x\\":gpt"');
  for (const call of [
    'get_default_project()',
    'get_llm(LLM_ID)',
    'new_completion()',
    'with_message(',
    'execute()',
    'resp.text',
  ]) {
    expect(code).toContain(call);
  }
});

test('each sample names what it is about, also where nothing is there yet', () => {
  const samples = listSamples({ connections: [CONNECTION], tools: ['jira'] });
  const codeOf = (id: string) => samples.find((sample) => sample.id === id)?.code ?? '';
  expect(codeOf('embeddings')).toContain('custom:con \\"x\\":vectors');
  expect(codeOf('agent-tool')).toContain('get_agent_tool("jira")');
  expect(samples.map(({ id }) => id)).toEqual([
    'tutorial',
    'list',
    'stream',
    'multipart',
    'tools',
    'json',
    'embeddings',
    'agent-tool',
  ]);
  expect(tutorialSample({ connections: [], tools: [] }).code).toContain('custom:connection:model');
});
