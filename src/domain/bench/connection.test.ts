import { describe, expect, it } from 'vitest';
import {
  connectionFromJson,
  connectionToJson,
  findConnectionNameProblem,
  findModelIdProblem,
  type LlmConnection,
  llmIdOf,
} from './connection.ts';
import { composeModelId } from './model-name.ts';
import { composeModelTest } from './model-test.ts';

const CONNECTION: LlmConnection = {
  key: 'k1',
  name: 'my-openai',
  models: [
    { key: 'm1', id: 'gpt', capability: 'CHAT_COMPLETION', component: 'chat', config: { model: 'gpt-4o' } },
    { key: 'm2', id: 'vectors', capability: 'TEXT_EMBEDDING', component: 'chat', config: {} },
  ],
  security: { usableBy: 'ALLOWED', groups: ['analysts'] },
};

describe('a connection', () => {
  it('is stored and read back as it is', () => {
    expect(connectionFromJson(JSON.parse(JSON.stringify(connectionToJson(CONNECTION))))).toEqual(CONNECTION);
  });

  it('that was stored by another version is read as far as it can be', () => {
    const read = connectionFromJson({
      key: 'k',
      name: 'n',
      models: [7, { id: 'no key' }, { key: 'm', id: 'x', capability: 'TELEPATHY', config: [] }],
      security: 'none',
    });
    expect(read).toEqual({
      key: 'k',
      name: 'n',
      models: [{ key: 'm', id: 'x', capability: 'CHAT_COMPLETION', component: '', config: {} }],
      security: { usableBy: 'ALL', groups: [] },
    });
    expect(connectionFromJson('x')).toBeUndefined();
    expect(connectionFromJson({ name: 'n' })).toBeUndefined();
  });

  it('has a name that is not taken and that an LLM id can hold', () => {
    expect(llmIdOf('my-openai', 'gpt')).toBe('custom:my-openai:gpt');
    expect(findConnectionNameProblem(' ', [])).toContain('Give the connection a name');
    expect(findConnectionNameProblem('a:b', [])).toContain('colon');
    expect(findConnectionNameProblem('a ', ['a'])).toContain('already');
    expect(findConnectionNameProblem('é', ['a'])).toBeUndefined();
    expect(findModelIdProblem('', [])).toContain('Give the model an id');
    expect(findModelIdProblem('m', ['m'])).toContain('already');
  });
});

it('gives a new model three words, the same for the same seed', () => {
  expect(composeModelId('abc')).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
  expect(composeModelId('abc')).toBe(composeModelId('abc'));
  expect(new Set(Array.from({ length: 50 }, (_, seed) => composeModelId(`seed ${seed}`))).size).toBeGreaterThan(30);
});

it('tests each capability with the least that shows it works', () => {
  const requests = (['CHAT_COMPLETION', 'TEXT_EMBEDDING', 'RERANKING', 'IMAGE_GENERATION'] as const).map((capability) =>
    composeModelTest(CONNECTION, { key: 'm', id: 'm', component: 'chat', config: {}, capability }),
  );
  expect(requests.map((request) => request['do'])).toEqual(['complete', 'embed', 'rerank', 'cell']);
});
