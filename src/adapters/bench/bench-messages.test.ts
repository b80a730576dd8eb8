import { expect, test } from 'vitest';
import { parseReply, readEvent, readMessage } from './bench-messages.ts';

test('messages of the worker are taken when they have the shape of one', () => {
  expect(readMessage({ kind: 'phase', phase: 'packages' })).toEqual({ kind: 'phase', phase: 'packages' });
  expect(readMessage({ kind: 'events', events: ['{}'] })).toEqual({ kind: 'events', events: ['{}'] });
  expect(readMessage({ kind: 'done', id: 3, more: 1 })).toEqual({ kind: 'done', id: 3 });
  expect(readMessage({ kind: 'failed', id: 3, detail: 7 })).toEqual({ kind: 'failed', id: 3, detail: '7' });
});

test('messages of another shape are nothing', () => {
  for (const data of [
    undefined,
    'done',
    { kind: 'done' },
    { kind: 'done', id: 1.5 },
    { kind: 'phase', phase: 'over' },
    { kind: 'events', events: [{}] },
    { kind: 'call', call: 1, request: {}, body: new Uint8Array() },
    { kind: 'call', call: 1, request: '{}', body: 'x' },
    { kind: 'reply', id: 1, reply: {} },
    { kind: 'approve', host: 'example.com' },
  ]) {
    expect(readMessage(data)).toBeUndefined();
  }
});

test('events and replies are JSON of their shape, or nothing', () => {
  expect(readEvent('{"type":"output"}')).toEqual({ type: 'output' });
  for (const text of ['', '[1]', 'null', '{']) expect(readEvent(text)).toBeUndefined();
  expect(parseReply('{"ok":true,"result":1,"report":{}}')).toEqual({ ok: true, result: 1, error: null, report: {} });
  for (const text of ['[]', '{"ok":true}', '{"ok":true,"report":7}']) expect(parseReply(text)).toBeUndefined();
});
