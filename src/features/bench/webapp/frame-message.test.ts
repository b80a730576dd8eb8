import { describe, expect, it } from 'vitest';
import { readFrameMessage, toFrameAnswer } from './frame-message.ts';

describe('messages of a webapp', () => {
  it('are requests, lines of the console and the start', () => {
    expect(readFrameMessage({ kind: 'started' })).toEqual({ kind: 'started' });
    expect(readFrameMessage({ kind: 'console', level: 'warn', text: 'x' })).toEqual({
      kind: 'console',
      line: { level: 'warn', text: 'x' },
    });
    const request = { id: 1, method: 'POST', path: '/a?b=1', headers: [['X-A', '1']], body: '{}' };
    expect(readFrameMessage({ kind: 'request', ...request })).toEqual({ kind: 'request', request });
  });

  it('are nothing when they are of another shape', () => {
    for (const data of [
      null,
      'x',
      {},
      { kind: 'reply' },
      { kind: 'console', text: 7 },
      { kind: 'request', id: 1, method: 'GET', path: 'https://example.com/' },
      { kind: 'request', id: 1, method: 'GET /', path: '/' },
      { kind: 'request', id: '1', method: 'GET', path: '/' },
      { kind: 'request', id: 1, method: 'POST', path: '/', body: 'x'.repeat(3_000_000) },
    ]) {
      expect(readFrameMessage(data)).toBeUndefined();
    }
    expect(
      readFrameMessage({ kind: 'request', id: 1, method: 'GET', path: '/', headers: [['a'], 7, ['b', 'c']] }),
    ).toMatchObject({ request: { headers: [['b', 'c']] } });
  });
});

describe('answers to a webapp', () => {
  it('carry text or bytes, and a status that a response can have', () => {
    expect(toFrameAnswer(1, { status: 200, headers: [['Content-Type', 'text/plain']], body: 'hi' })).toEqual({
      id: 1,
      status: 200,
      headers: [['Content-Type', 'text/plain']],
      body: 'hi',
    });
    expect(toFrameAnswer(2, { status: 7, bodyBase64: 'AQI=' })).toEqual({
      id: 2,
      status: 500,
      headers: [],
      body: new Uint8Array([1, 2]),
    });
  });
});
