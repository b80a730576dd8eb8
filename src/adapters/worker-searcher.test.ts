import { expose } from 'comlink';
import { expect, test } from 'vitest';
import { toPath } from '../domain/project/path.ts';
import { projectFrom } from '../domain/project/project.ts';
import { EMPTY_QUERY } from '../domain/search/query.ts';
import { createSearchService } from '../workers/search-service.ts';
import { createWorkerSearcher, type SearchWorker } from './worker-searcher.ts';

const request = (text: string) => ({ query: { ...EMPTY_QUERY, text } });
const before = projectFrom([
  [toPath('a.py'), 'model'],
  [toPath('b.py'), 'model'],
]);
const after = projectFrom([[toPath('b.py'), 'other']]);

/** A worker that runs in this thread, behind a channel as between page and worker. */
function startInThread(): SearchWorker {
  const { port1, port2 } = new MessageChannel();
  expose(createSearchService(), port2);
  port1.start();
  return {
    postMessage: (message, transfers = []) => port1.postMessage(message, transfers),
    addEventListener: (type, listener) => port1.addEventListener(type, listener),
    removeEventListener: (type, listener) => port1.removeEventListener(type, listener),
    terminate: () => port1.close(),
  };
}

/** A worker that is stuck in an expression and never answers. */
function startStuck(): SearchWorker {
  return { postMessage: () => {}, addEventListener: () => {}, removeEventListener: () => {}, terminate: () => {} };
}

test('it sees the project as it is at each search', async () => {
  const searcher = createWorkerSearcher(startInThread);
  expect(await searcher.search(before, request('model'))).toMatchObject({ value: { count: 2 } });
  expect(await searcher.search(after, request('model'))).toMatchObject({ value: { count: 0 } });
  expect(await searcher.search(after, request('other'))).toMatchObject({ value: { files: [{ path: 'b.py' }] } });
  searcher.dispose();
});

test('only the last search is answered', async () => {
  const searcher = createWorkerSearcher(startInThread);
  const first = searcher.search(before, request('mod'));
  const second = searcher.search(before, request('model'));
  expect(await first).toEqual({ ok: false, error: { kind: 'stale' } });
  expect(await second).toMatchObject({ value: { count: 2 } });
  searcher.dispose();
});

test('a search that takes too long is stopped, and the next one starts afresh', async () => {
  const workers = [startStuck, startInThread];
  const searcher = createWorkerSearcher(() => (workers.shift() ?? startInThread)(), { searchMs: 20, yieldMs: 10 });
  expect(await searcher.search(before, request('model'))).toEqual({
    ok: false,
    error: { kind: 'too-long', seconds: 0.02 },
  });
  expect(await searcher.search(before, request('model'))).toMatchObject({ value: { count: 2 } });
  searcher.dispose();
});

test('a search that is stuck does not hold up the next one', async () => {
  const workers = [startStuck, startInThread];
  const searcher = createWorkerSearcher(() => (workers.shift() ?? startInThread)(), { searchMs: 5_000, yieldMs: 10 });
  const first = searcher.search(before, request('mod'));
  expect(await searcher.search(before, request('model'))).toMatchObject({ value: { count: 2 } });
  expect(await first).toEqual({ ok: false, error: { kind: 'stale' } });
  searcher.dispose();
});
