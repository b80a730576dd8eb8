import { expect, test } from 'vitest';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import { ok } from '../../domain/result.ts';
import { replyOf } from '../scripted-bench.ts';
import { newRun, withEvent, withOutcome } from './bench.ts';

function runAfter(events: readonly JsonObject[]) {
  return events.reduce(withEvent, newRun(1, 'chat', 'Chat', {}));
}

test('what is printed is joined by stream, in its order', () => {
  const print = (stream: string, text: string) => ({ type: 'output', stream, text });
  const { output, capped } = runAfter([
    print('stdout', 'a'),
    print('stdout', 'b'),
    print('stderr', 'c'),
    print('stdout', 'd'),
    { type: 'output-capped', characters: 1000 },
  ]);
  expect(output.map(({ stream, text }) => `${stream} ${text}`)).toEqual(['stdout ab', 'stderr c', 'stdout d']);
  expect(capped).toBe(1000);
});

test('an exchange is shown as it begins, and replaced when it is over', () => {
  const begun = { type: 'wire', exchange: { id: 1, method: 'POST', url: 'https://a/', status: null } };
  const over = { type: 'wire', exchange: { id: 1, method: 'POST', url: 'https://a/', status: 200 } };
  expect(runAfter([begun]).exchanges.map(({ status }) => status)).toEqual([undefined]);
  expect(runAfter([begun, over]).exchanges.map(({ status }) => status)).toEqual([200]);
});

test('what was reached for is named once, and events of no kind change nothing', () => {
  const run = runAfter([
    { type: 'blocked', name: 'js.fetch' },
    { type: 'blocked', name: 'js.fetch' },
    { type: 'blocked', name: 7 },
    { type: 'wire', exchange: 'forged' },
    { type: 'unheard of' },
    {},
  ]);
  expect(run).toEqual({ ...newRun(1, 'chat', 'Chat', {}), blocked: ['js.fetch'] });
});

test('once it is over, the exchanges are those of the report', () => {
  const run = withOutcome(runAfter([]), ok(replyOf('x', { exchanges: [{ id: 3, status: 200 }] })));
  expect(run.state).toBe('done');
  expect(run.exchanges.map(({ id }) => id)).toEqual([3]);
});
