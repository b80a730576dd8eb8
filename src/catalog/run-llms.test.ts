import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasPython } from './python.test-data.ts';
import { PYTHON_LLM } from './python-llm/kind.ts';
import templatePython from './templates/custom-llm-connection/files/llm.py?raw';

const RUNNER = fileURLToPath(new URL('python-llm/run-llm.py', import.meta.url));

it('offers the starters of the dialog', () => {
  expect(PYTHON_LLM.starters.map(({ label }) => label)).toEqual([
    'Text completion',
    'Text completion (streaming)',
    'Text completion (async)',
    'Text embedding',
    'Text completion with the OpenAI SDK',
  ]);
});

it('starts "Text completion" without parameters, so that a person adds their own', async () => {
  const makeFiles = await PYTHON_LLM.starters[0]?.load();
  const { files } = makeFiles?.({ pluginId: 'p', componentId: 'chat' }) ?? { files: new Map() };
  expect(files.get('llm.json')).toMatch(/"params": \[\s*\/\//);
});

/** What needs Python is left out where there is none. */
const itInPython = it.runIf(hasPython);

it(hasPython ? 'is run with Python' : 'is not run: there is no Python at hand', () => {
  expect(PYTHON_LLM.mainFile).toBe('llm.py');
});

const conversation = {
  messages: [
    { role: 'system', content: 'Be brief' },
    {
      role: 'user',
      parts: [
        { type: 'TEXT', text: 'Hi' },
        { type: 'IMAGE_INLINE', inlineImage: 'AQI=' },
      ],
    },
  ],
};

async function sourceOf(label: string): Promise<string> {
  const makeFiles = await PYTHON_LLM.starters.find((starter) => starter.label === label)?.load();
  return makeFiles?.({ pluginId: 'p', componentId: 'c' }).files.get('llm.py') ?? '';
}

async function run(label: string, query: object, settings = {}, model = 'm') {
  return runSource(await sourceOf(label), { base_url: '/v1/', model }, query, settings);
}

function runSource(source: string, config: object, query: object, settings: object) {
  const input = JSON.stringify([{ source, config, query, settings }]);
  const { stdout, stderr } = spawnSync('python3', [RUNNER], { input, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout)[0];
}

describe('called as DSS calls it', () => {
  itInPython('"Text completion" answers without any service, and reads system messages and parts', async () => {
    const { models, answer } = await run('Text completion', conversation, { stopSequences: ['brief'] });
    expect(models).toEqual(['BaseLLM']);
    expect(answer).toEqual({
      text: 'You said: Hi\nMy instructions are: Be ',
      promptTokens: 3,
      completionTokens: 10,
      totalTokens: 13,
      tokenCountsAreEstimated: true,
    });
  });

  itInPython('"Text completion (streaming)" yields chunks, then one footer', async () => {
    const { answer, requests } = await run('Text completion (streaming)', conversation, {
      maxOutputTokens: 0,
      topP: 0.5,
    });
    expect(answer).toEqual([
      { chunk: { text: 'Hé' } },
      { chunk: { text: 'llo' } },
      { footer: { finishReason: 'stop', promptTokens: 3, completionTokens: 2, totalTokens: 5 } },
    ]);
    expect(requests).toEqual([
      {
        path: '/v1/chat/completions',
        body: {
          model: 'm',
          messages: [
            { role: 'system', content: 'Be brief' },
            { role: 'user', content: 'Hi' },
          ],
          stream: true,
          stream_options: { include_usage: true },
          top_p: 0.5,
        },
      },
    ]);
  });

  itInPython('"Text completion (async)" awaits one answer', async () => {
    const { answer, requests } = await run('Text completion (async)', conversation, {
      maxOutputTokens: 9,
      stopSequences: ['x'],
    });
    expect(answer).toEqual({
      text: 'Héllo',
      finishReason: 'stop',
      promptTokens: 3,
      completionTokens: 2,
      totalTokens: 5,
    });
    expect(requests[0].body).toMatchObject({ max_tokens: 9, stop: ['x'] });
  });

  itInPython('"Text embedding" embeds many texts in order, one text, and none', async () => {
    const many = await run('Text embedding', { queries: [{ text: 'ab' }, { text: 'abc' }] });
    expect(many.models).toEqual(['BaseEmbeddingModel']);
    expect(many.answer).toEqual({ responses: [{ embedding: [2] }, { embedding: [3] }] });
    expect((await run('Text embedding', { text: 'a' })).answer).toEqual({ embedding: [1] });
    expect((await run('Text embedding', { queries: [] })).answer).toEqual({ responses: [] });
    expect((await run('Text embedding', { queries: [{ inlineImage: 'AQI=' }] })).error).toMatch(/text only/);
  });

  itInPython.each(['Text completion (streaming)', 'Text completion (async)'])(
    '"%s" says what a failing server said',
    async (label) => {
      const { error } = await run(label, conversation, {}, 'broken');
      expect(error).toBe('RuntimeError: The server answered 500: {"error": "no such model"}');
    },
  );

  itInPython('"Text completion with the OpenAI SDK" passes on images, tools and their outputs', async () => {
    const tools = [{ type: 'function', function: { name: 'f', parameters: {}, compatible: true } }];
    const query = {
      messages: [
        ...conversation.messages,
        {
          role: 'assistant',
          toolCalls: [{ id: 'c0', index: 0, type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
        { role: 'tool', toolOutputs: [{ callId: 'c0', output: 'sunny' }] },
      ],
    };
    const { answer, requests } = await run('Text completion with the OpenAI SDK', query, {
      tools,
      toolChoice: { type: 'tool_name', name: 'f' },
    });
    expect(answer).toEqual({
      text: '',
      finishReason: 'stop',
      toolCalls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }],
      promptTokens: 3,
      completionTokens: 2,
      totalTokens: 5,
    });
    expect(requests[0].body).toEqual({
      model: 'm',
      messages: [
        { role: 'system', content: 'Be brief' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'Hi' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AQI=' } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c0', type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
        { role: 'tool', tool_call_id: 'c0', content: 'sunny' },
      ],
      tools: [{ type: 'function', function: { name: 'f', parameters: {} } }],
      tool_choice: { type: 'function', function: { name: 'f' } },
    });
  });

  itInPython('the template asks as the tutorial does, with the key of the preset', () => {
    const config = { model: 'gpt', api_key: { param_set_api_key: 'sk' } };
    const question = { messages: [{ role: 'user', content: 'How to code an agent in Dataiku?' }] };
    expect(runSource(templatePython, config, question, {}).answer).toEqual({
      text: '[gpt|sk] How to code an agent in Dataiku?',
    });
    expect(runSource(templatePython, config, conversation, { temperature: 0 }).requests[0].body).toEqual({
      model: 'gpt',
      input: [
        { role: 'system', content: 'Be brief' },
        { role: 'user', content: 'Hi' },
      ],
      temperature: 0,
    });
    for (const unset of [{}, { api_key: null }, { api_key: { param_set_api_key: '' } }]) {
      expect(runSource(templatePython, unset, question, {}).error).toMatch(/^ValueError: No OpenAI API key/);
    }
  });
});
