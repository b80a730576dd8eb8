import { expect, test } from 'vitest';
import type { BenchMessage } from './messages.ts';
import { createNetwork } from './network.ts';

test('an answer is read piece by piece, as the page gives it', async () => {
  const told: BenchMessage[] = [];
  const network = createNetwork((message) => told.push(message));
  const sending = network.send('{"url":"https://a/"}', new Uint8Array([1]));
  expect(told).toEqual([{ kind: 'call', call: 1, request: '{"url":"https://a/"}', body: new Uint8Array([1]) }]);
  network.hear({ kind: 'call-head', call: 1, status: 200, headers: '{}' });
  const answer = await sending;
  expect([answer.status, answer.headers]).toEqual([200, '{}']);
  const reading = answer.read();
  network.hear({ kind: 'call-piece', call: 1, bytes: new Uint8Array([7]) });
  expect(await reading).toEqual(new Uint8Array([7]));
  network.hear({ kind: 'call-end', call: 1 });
  expect(await answer.read()).toBeUndefined();
  expect(await answer.read()).toBeUndefined();
});

test('a refusal is raised where the answer is waited for', async () => {
  const network = createNetwork(() => {});
  const sending = network.send('{}', new Uint8Array());
  network.hear({ kind: 'call-error', call: 1, detail: 'The host a was not approved.' });
  await expect(sending).rejects.toThrow('was not approved');
  // A part for a call that nobody made is nothing.
  network.hear({ kind: 'call-end', call: 99 });
});
