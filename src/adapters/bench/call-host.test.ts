import { createServer, type RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import type { CallPart } from '../../workers/bench/messages.ts';
import { callHost } from './call-host.ts';

/** Calls a server that answers as told, and gives the parts of the answer. */
async function call(listener: RequestListener, request: object, mayCall = (_: URL) => true) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const parts: CallPart[] = [];
  await callHost(
    {
      call: 1,
      request: JSON.stringify({ url: `http://127.0.0.1:${port}/v1`, ...request }),
      body: new TextEncoder().encode('{"a":1}'),
    },
    { mayCall, signal: new AbortController().signal, reply: (part) => parts.push(part) },
  );
  server.close();
  return parts;
}

test('an approved host is called, and its answer comes in parts', async () => {
  const heard: string[] = [];
  const parts = await call(
    (request, response) => {
      request.on('data', (piece) => heard.push(`${request.method} ${request.headers['x-key']} ${piece}`));
      request.on('end', () => response.writeHead(201, { 'x-answer': 'yes' }).end('hello'));
    },
    { method: 'post', headers: { 'X-Key': 'k', Cookie: 'c=1', 'User-Agent': 'x' } },
  );
  expect(heard).toEqual(['POST k {"a":1}']);
  const [head, piece, end] = parts;
  expect(head).toMatchObject({ kind: 'call-head', status: 201 });
  expect(head?.kind === 'call-head' ? JSON.parse(head.headers)['x-answer'] : undefined).toBe('yes');
  expect(piece?.kind === 'call-piece' ? new TextDecoder().decode(piece.bytes) : undefined).toBe('hello');
  expect(end).toEqual({ kind: 'call-end', call: 1 });
});

test('a host that nobody approved is not called', async () => {
  let count = 0;
  const parts = await call(
    (_, response) => {
      count += 1;
      response.end();
    },
    {},
    () => false,
  );
  expect(count).toBe(0);
  expect(parts).toEqual([{ kind: 'call-error', call: 1, detail: expect.stringContaining('was not approved') }]);
});

test('a redirect leads nowhere, a file is no host, and nonsense is no request', async () => {
  const redirect: RequestListener = (_, response) =>
    response.writeHead(302, { location: 'https://example.com/' }).end();
  expect(await call(redirect, {})).toEqual([
    { kind: 'call-error', call: 1, detail: expect.stringContaining('may read') },
  ]);
  expect(await call(redirect, { url: 'file:///etc/passwd' })).toEqual([
    { kind: 'call-error', call: 1, detail: expect.stringContaining('only http and https') },
  ]);
  expect(await call(redirect, { url: 'nonsense' })).toEqual([
    { kind: 'call-error', call: 1, detail: 'The request names no address.' },
  ]);
});

test('an answer that breaks off says so', async () => {
  const parts = await call((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('some', () => response.destroy());
  }, {});
  expect(parts.at(-1)).toMatchObject({ kind: 'call-error', detail: expect.stringContaining('broke off') });
});
