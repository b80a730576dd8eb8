import { describe, expect, it } from 'vitest';
import { composeMessages, EMPTY_CHAT, openToolCalls, readAnswer, textOfChunks } from './chat.ts';
import { composeSettings, withTool } from './chat-settings.ts';

describe('the messages of a conversation', () => {
  it('are those that the published client builds', () => {
    const answer = readAnswer(
      {
        ok: true,
        text: 'Let me look.',
        toolCalls: [{ type: 'function', id: 'c1', function: { name: 'weather', arguments: '{"city":"Paris"}' } }],
      },
      [],
      0.5,
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

  it('leave out answers that failed', () => {
    const failed = readAnswer({ ok: false, errorMessage: 'no key' }, [], undefined);
    expect(failed.failure).toBe('no key');
    expect(composeMessages({ ...EMPTY_CHAT, turns: [failed] })).toEqual([]);
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
        ['tools', '[{'],
      ]),
    );
    expect(composed.ok ? [] : composed.error.map(({ name }) => name)).toEqual(['temperature', 'topK', 'tools']);
  });

  it('take a tool from its descriptor', () => {
    const tools = withTool('', 'jira', { description: 'Makes issues', inputSchema: { type: 'object' } });
    expect(JSON.parse(withTool(tools, 'second', {}))).toEqual([
      { type: 'function', function: { name: 'jira', description: 'Makes issues', parameters: { type: 'object' } } },
      { type: 'function', function: { name: 'second', description: '', parameters: { type: 'object' } } },
    ]);
  });
});
