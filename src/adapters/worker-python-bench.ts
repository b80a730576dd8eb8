import type { JsonObject } from '../domain/dssjson/json-value.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { BenchError, BenchPhase, BenchReply, PythonBench, ShippedPackage } from '../ports/python-bench.ts';
import type { BenchFile, BenchMessage, BenchRequest } from '../workers/bench/messages.ts';

/** A request without the id that it is given when it is sent. */
type Order = BenchRequest extends infer R ? (R extends BenchRequest ? Omit<R, 'id'> : never) : never;
type Answer = Exclude<BenchMessage, { readonly kind: 'phase' | 'event' }>;

interface Running {
  readonly worker: Worker;
  readonly send: (order: Order) => Promise<Answer>;
  readonly end: (error: BenchError) => void;
  readonly booted: Promise<Result<readonly ShippedPackage[], BenchError>>;
}

/** Python in a worker that is replaced to stop it. Nothing is loaded before the first call. */
export function createWorkerPythonBench(root = new URL('pyodide/', document.baseURI).href): PythonBench {
  let running: Running | undefined;
  let onPhase: ((phase: BenchPhase) => void) | undefined;
  let onEvent: ((event: JsonObject) => void) | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Running {
    const worker = new Worker(new URL('../workers/bench.worker.ts', import.meta.url), {
      type: 'module',
      name: 'bench',
    });
    const waiting = new Map<
      number,
      { readonly resolve: (answer: Answer) => void; readonly reject: (error: BenchError) => void }
    >();
    let count = 0;
    const end = (error: BenchError) => {
      worker.terminate();
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      if (running?.worker === worker) running = undefined;
    };
    worker.addEventListener('message', ({ data }: MessageEvent<BenchMessage>) => {
      if (data.kind === 'phase') onPhase?.(data.phase);
      else if (data.kind === 'event') onEvent?.(JSON.parse(data.event));
      else {
        waiting.get(data.id)?.resolve(data);
        waiting.delete(data.id);
      }
    });
    worker.addEventListener('error', (event) =>
      end({ kind: 'crashed', detail: event.message || 'The worker stopped.' }),
    );
    const send = (order: Order) =>
      new Promise<Answer>((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ ...order, id: count });
      });
    const booted = attempt(async () => {
      const answer = await send({ kind: 'boot', root });
      if (answer.kind === 'booted') return ok(answer.packages);
      const error: BenchError =
        answer.kind === 'absent' ? { kind: 'absent' } : { kind: 'failed', detail: detailOf(answer) };
      end(error);
      return err(error);
    });
    return { worker, send, end, booted };
  }

  /** One request after the other, each on the interpreter that runs when its turn comes. */
  function ask<T>(order: Order, read: (answer: Answer) => Result<T, BenchError>, timeLimit?: number) {
    const turn = queue.then(async (): Promise<Result<T, BenchError>> => {
      running ??= start();
      const current = running;
      const booted = await current.booted;
      if (!booted.ok) return booted;
      const timer =
        timeLimit === undefined
          ? undefined
          : setTimeout(() => current.end({ kind: 'late', milliseconds: timeLimit }), timeLimit);
      const result = await attempt(async () => read(await current.send(order)));
      clearTimeout(timer);
      return result;
    });
    queue = turn;
    return turn;
  }

  return {
    boot(hear) {
      onPhase = hear;
      running ??= start();
      return running.booted;
    },
    write(folder, project) {
      const files: BenchFile[] = [...project.files].map(([path, content]) => [
        `${folder}/${path}`,
        content.kind === 'text' ? content.text : content.bytes,
      ]);
      return ask({ kind: 'write', folder, files }, readDone);
    },
    require: (names) => ask({ kind: 'require', names }, readDone),
    async run(request, { onEvent: hear, timeLimit } = {}) {
      const answered = ask({ kind: 'run', request }, readReply, timeLimit);
      onEvent = hear;
      return answered;
    },
    stop() {
      running?.end({ kind: 'stopped' });
      running = start();
    },
    dispose() {
      running?.end({ kind: 'stopped' });
      running = undefined;
    },
  };
}

function readDone(answer: Answer): Result<undefined, BenchError> {
  return answer.kind === 'done' ? ok(undefined) : err({ kind: 'failed', detail: detailOf(answer) });
}

function readReply(answer: Answer): Result<BenchReply, BenchError> {
  return answer.kind === 'reply' ? ok(answer.reply) : err({ kind: 'failed', detail: detailOf(answer) });
}

function detailOf(answer: Answer): string {
  return answer.kind === 'failed' ? answer.detail : `An answer of another kind came: ${answer.kind}`;
}

/** Waits for work that an ended worker rejects with the reason. */
async function attempt<T>(work: () => Promise<Result<T, BenchError>>): Promise<Result<T, BenchError>> {
  try {
    return await work();
  } catch (error) {
    if (isBenchError(error)) return err(error);
    throw error;
  }
}

function isBenchError(error: unknown): error is BenchError {
  return typeof error === 'object' && error !== null && 'kind' in error;
}
