import { confine } from './bench/confine.ts';
import { type Interpreter, startInterpreter } from './bench/interpreter.ts';
import type { BenchMessage, BenchRequest } from './bench/messages.ts';

// Plugins run here. The worker is ended and replaced to stop one; see src/adapters/worker-python-bench.ts.

const post = postMessage.bind(globalThis);
const tell = (message: BenchMessage) => post(message);
let interpreter: Interpreter | undefined;

/** Requests are taken one by one, in their order. */
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<BenchRequest>) => {
  last = last
    .then(() => answer(data))
    .catch((error: unknown) => tell({ kind: 'failed', id: data.id, detail: String(error) }));
});

async function answer(request: BenchRequest): Promise<void> {
  const { id } = request;
  if (request.kind === 'boot') {
    interpreter = await startInterpreter(
      request.root,
      (phase) => tell({ kind: 'phase', phase }),
      (event) => tell({ kind: 'event', event }),
    );
    if (interpreter === undefined) {
      tell({ kind: 'absent', id });
      return;
    }
    confine();
    tell({ kind: 'booted', id, packages: interpreter.packages });
    return;
  }
  if (interpreter === undefined) throw new Error('Python was not started.');
  switch (request.kind) {
    case 'write':
      interpreter.write(request.folder, request.files);
      tell({ kind: 'done', id });
      return;
    case 'require':
      await interpreter.require(request.names);
      tell({ kind: 'done', id });
      return;
    case 'run':
      tell({ kind: 'reply', id, reply: interpreter.run(request.request) });
  }
}
