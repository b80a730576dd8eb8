import type { JsonObject } from '../domain/dssjson/json-value.ts';
import { shareCompiled } from './bench/compiled-module.ts';
import { confine } from './bench/confine.ts';
import { createEventBuffer } from './bench/event-buffer.ts';
import { type Interpreter, startInterpreter } from './bench/interpreter.ts';
import { limitMemory } from './bench/memory-limit.ts';
import type { BenchMessage, BenchRequest, CallPart } from './bench/messages.ts';
import { createNetwork } from './bench/network.ts';

// Plugins run here. The worker is ended and replaced to stop one; see src/adapters/bench/bench-process.ts.

const post = postMessage.bind(globalThis);
const tell = (message: BenchMessage) => post(message);
const clock = performance.now.bind(performance);
const events = createEventBuffer((batch) => tell({ kind: 'events', events: batch }), clock);
const network = createNetwork(tell);
/** What the code of this run reached for; each is told once. */
const reported = new Set<string>();
let interpreter: Interpreter | undefined;
let isRunning = false;

/** Requests are taken one by one, in their order; parts of answers come while one of them waits. */
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<BenchRequest | CallPart>) => {
  if ('call' in data) {
    network.hear(data);
    return;
  }
  last = last
    .then(() => answer(data))
    .catch((error: unknown) => tell({ kind: 'failed', id: data.id, detail: String(error) }));
});

async function answer(request: BenchRequest): Promise<void> {
  const { id } = request;
  if (request.kind === 'boot') {
    limitMemory(request.memoryLimit);
    const compiled = shareCompiled(request.compiled);
    interpreter = await startInterpreter(request.root, {
      onPhase: (phase) => tell({ kind: 'phase', phase }),
      onEvent: events.add,
      onReach: reportReach,
      send: network.send,
    });
    if (interpreter === undefined) {
      tell({ kind: 'absent', id });
      return;
    }
    confine(reportReach);
    tell({ kind: 'booted', id, packages: interpreter.packages, compiled: compiled() });
    return;
  }
  if (interpreter === undefined) throw new Error('Python was not started.');
  switch (request.kind) {
    case 'write':
      interpreter.write(request.folder, request.files, request.removed);
      tell({ kind: 'done', id });
      return;
    case 'require':
      await interpreter.require(request.names);
      tell({ kind: 'done', id });
      return;
    case 'run':
      tell({ kind: 'reply', id, reply: await run(interpreter, request.request) });
  }
}

async function run(python: Interpreter, request: JsonObject): Promise<string> {
  events.restart();
  reported.clear();
  isRunning = true;
  try {
    return await python.run(request);
  } finally {
    isRunning = false;
    events.flush();
  }
}

function reportReach(name: string): void {
  if (!isRunning || reported.has(name)) return;
  reported.add(name);
  events.add(JSON.stringify({ type: 'blocked', name }));
}
