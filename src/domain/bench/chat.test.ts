import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../dssjson/json-value.ts';
import {
  type AnswerContext,
  composeMessages,
  EMPTY_CHAT,
  failedAnswer,
  isAwaitingAnswer,
  MOST_IMAGES,
  openToolCalls,
  readAnswer,
  textOfChunks,
  withImage,
} from './chat.ts';
import { composeSettings, describeSettingProblems, withTool } from './chat-settings.ts';

const CONTEXT: AnswerContext = { run: 1, calls: [], raised: [], findings: 0, seconds: 0.5 };

describe('the messages of a conversation', () => {
  it('are those that the published client builds', () => {
    const answer = readAnswer(
      {
        ok: true,
        text: 'Let me look.',
        toolCalls: [{ type: 'function', id: 'c1', function: { name: 'weather', arguments: '{"city":"Paris"}' } }],
      },
      CONTEXT,
    );
    expect(
      composeMessages({
        system: 'Be short.',
        turns: [
          { kind: 'user', text: 'Weather?', images: [] },
          answer,
          { kind: 'tool', outputs: [{ callId: 'c1', output: 'Sunny' }] },
        ],
      }),
    ).toEqual([
      { role: 'system', content: 'Be short.' },
      { role: 'user', content: 'Weather?' },
      {
        role: 'assistant',
        content: 'Let me look.',
        toolCalls: [{ type: 'function', id: 'c1', function: { name: 'weather', arguments: '{"city":"Paris"}' } }],
      },
      { role: 'tool', toolOutputs: [{ callId: 'c1', output: 'Sunny' }] },
    ]);
    expect(openToolCalls([answer]).map(({ name }) => name)).toEqual(['weather']);
  });

  it('have parts and no content where there is an image', () => {
    const images = [{ name: 'dot.png', mime: 'image/png', base64: 'AQI=' }];
    expect(composeMessages({ system: '', turns: [{ kind: 'user', text: 'See', images }] })).toEqual([
      {
        role: 'user',
        parts: [
          { type: 'TEXT', text: 'See' },
          { type: 'IMAGE_INLINE', inlineImage: 'AQI=', imageMimeType: 'image/png' },
        ],
      },
    ]);
  });

  it('leave out answers that failed, with what was asked', () => {
    const failed = readAnswer({ ok: false, errorMessage: 'no key' }, CONTEXT);
    expect(failed.failure).toEqual({ kind: 'refused', message: 'no key', raised: [] });
    const ended = failedAnswer({ kind: 'ended', error: { kind: 'stopped' } }, CONTEXT);
    expect(composeMessages({ ...EMPTY_CHAT, turns: [failed, ended] })).toEqual([]);
    const ask = (text: string) => ({ kind: 'user', text, images: [] }) as const;
    expect(composeMessages({ ...EMPTY_CHAT, turns: [ask('one'), failed, ask('two')] })).toEqual([
      { role: 'user', content: 'two' },
    ]);
  });

  it('keep an answer without text as one, unless it asks for tools', () => {
    expect(composeMessages({ system: '', turns: [readAnswer({ ok: true, text: '' }, CONTEXT)] })).toEqual([
      { role: 'assistant', content: '' },
    ]);
    const asking = readAnswer({ ok: true, text: null, toolCalls: [{ id: 'c', function: { name: 'f' } }] }, CONTEXT);
    expect(composeMessages({ system: '', turns: [asking] })).toEqual([
      {
        role: 'assistant',
        toolCalls: [{ type: 'function', id: 'c', function: { name: 'f', arguments: '{}' } }],
      },
    ]);
  });
});

describe('an answer', () => {
  it('tells of itself what the plugin gave, each as its type', () => {
    const { facts } = readAnswer(
      { ok: true, text: 'Hi', promptTokens: 7, totalTokens: '12', tokenCountsAreEstimated: true, estimatedCost: 0.25 },
      CONTEXT,
    );
    expect(facts).toEqual({
      finishReason: undefined,
      promptTokens: 7,
      completionTokens: undefined,
      totalTokens: undefined,
      areTokensEstimated: true,
      estimatedCost: 0.25,
      seconds: 0.5,
    });
  });

  it('is awaited until it is there, and one that failed asks for no tool', () => {
    const user = { kind: 'user', text: 'Hello', images: [] } as const;
    expect(isAwaitingAnswer([])).toBe(false);
    expect(isAwaitingAnswer([user])).toBe(true);
    const failed = readAnswer({ ok: false, toolCalls: [{ id: 'c', function: { name: 'f' } }] }, CONTEXT);
    expect(isAwaitingAnswer([user, failed])).toBe(false);
    expect(openToolCalls([user, failed])).toEqual([]);
  });

  it('that is of no known shape is one without text', () => {
    const answer = readAnswer({ ok: true, text: 3, toolCalls: ['x', { function: 'y' }], finishReason: {} }, CONTEXT);
    expect([answer.text, answer.toolCalls]).toEqual(['', [{ id: '', name: '', arguments: '{}' }]]);
  });
});

describe('the images of a message', () => {
  const image = { name: 'image.png', mime: 'image/png', base64: 'AQI=' };

  it('have names of their own, although what is pasted is always named alike', () => {
    const images = [1, 2, 3].reduce<readonly (typeof image)[]>((before) => {
      const added = withImage(before, image);
      return added.ok ? added.value : before;
    }, []);
    expect(images.map(({ name }) => name)).toEqual(['image.png', 'image.png (2)', 'image.png (3)']);
  });

  it('are so many at most', () => {
    const full = Array.from({ length: MOST_IMAGES }, (_, place) => ({ ...image, name: `${place}.png` }));
    expect(withImage(full, image)).toEqual({ ok: false, error: expect.stringContaining('at most 10 images') });
  });
});

it('shows of a stream the text of its content, not its events and its footer', () => {
  expect(
    textOfChunks([
      { chunk: { type: 'content', text: 'He' }, isFooter: false },
      { chunk: { type: 'event', eventKind: 'tool', text: 'x' }, isFooter: false },
      { chunk: { type: 'content', text: 'llo' }, isFooter: false },
      { chunk: { text: 'y' }, isFooter: true },
    ]),
  ).toBe('Hello');
});

describe('settings', () => {
  it('are sent only when they are filled in, each as its type', () => {
    const typed = new Map([
      ['temperature', '0,5'],
      ['topK', ' '],
      ['maxOutputTokens', '100'],
      ['stopSequences', 'END\n\nSTOP'],
      ['logProbs', 'true'],
      ['toolChoice', '{"type": "auto"} // as DSS reads JSON'],
    ]);
    expect(composeSettings(typed)).toEqual({
      ok: true,
      value: {
        temperature: 0.5,
        maxOutputTokens: 100,
        stopSequences: ['END', 'STOP'],
        logProbs: true,
        toolChoice: { type: 'auto' },
      },
    });
  });

  it('say what is wrong, by name', () => {
    const composed = composeSettings(
      new Map([
        ['temperature', 'hot'],
        ['topK', '1.5'],
        ['maxOutputTokens', '1,000'],
        ['responseFormat', '"json"'],
        ['tools', '[{'],
      ]),
    );
    const problems = composed.ok ? [] : composed.error;
    expect(problems.map(({ name }) => name)).toEqual([
      'temperature',
      'topK',
      'maxOutputTokens',
      'responseFormat',
      'tools',
    ]);
    expect(describeSettingProblems(problems.slice(0, 2))).toContain('temperature, topK cannot be read');
  });

  it('want a list of tools, each with a name', () => {
    const problemOf = (text: string) => {
      const composed = composeSettings(new Map([['tools', text]]));
      return composed.ok ? undefined : composed.error[0]?.message;
    };
    expect(problemOf('{}')).toContain('a list of tools');
    expect(problemOf('[{"type": "function", "function": {"name": "f"}}, {"name": "g"}]')).toContain('Tool 2');
    expect(problemOf('[]')).toBeUndefined();
  });

  it('take a tool from its descriptor, and the newer of two with one name', () => {
    const add = (tools: string, name: string, descriptor: JsonObject) => {
      const added = withTool(tools, name, descriptor);
      return added.ok ? added.value : '';
    };
    const first = add('', 'jira', { description: 'Old' });
    const both = add(add(first, 'second', {}), 'jira', {
      description: 'Makes issues',
      inputSchema: { type: 'object' },
    });
    expect(JSON.parse(both)).toEqual([
      { type: 'function', function: { name: 'second', description: '', parameters: { type: 'object' } } },
      { type: 'function', function: { name: 'jira', description: 'Makes issues', parameters: { type: 'object' } } },
    ]);
  });

  it('never lose what was typed for tools to one that is added', () => {
    expect(withTool('[{"type": ', 'jira', {}).ok).toBe(false);
    expect(withTool('{"mine": 1}', 'jira', {}).ok).toBe(false);
  });
});
