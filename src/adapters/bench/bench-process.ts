import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { FileContent } from '../../domain/project/content.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { BenchError, BenchPhase, ShippedPackage } from '../../ports/python-bench.ts';
import type { BenchAnswer, BenchRequest, CallPart } from '../../workers/bench/messages.ts';
import { readEvent, readMessage } from './bench-messages.ts';
import { callHost } from './call-host.ts';

/** A request without the id that it is given when it is sent. */
export type BenchOrder = BenchRequest extends infer R ? (R extends BenchRequest ? Omit<R, 'id'> : never) : never;

/** Who hears of what happens in an interpreter while a request lasts. */
export interface BenchListener {
  readonly onEvent?: ((event: JsonObject) => void) | undefined;
  readonly mayCall?: ((url: URL) => boolean) | undefined;
}

/** One interpreter in its worker. */
export interface BenchProcess {
  readonly booted: Promise<Result<readonly ShippedPackage[], BenchError>>;
  /** What it was given of each folder, so that only what differs is sent. */
  readonly written: Map<string, ReadonlyMap<ProjectPath, FileContent>>;
  /** The phases of the boot: the last one, and those that follow. */
  readonly watchPhases: (hear: (phase: BenchPhase) => void) => void;
  /** Rejects with a {@link BenchError} when the interpreter ends first. */
  readonly ask: (order: BenchOrder, listener?: BenchListener) => Promise<BenchAnswer>;
  /** Ends it; whoever waits is told why. */
  readonly end: (error: BenchError) => void;
}

/** What nobody may take from an interpreter: beyond it Python raises MemoryError. */
const MEMORY_LIMIT = 1024 ** 3;

interface Waiting {
  readonly resolve: (answer: BenchAnswer) => void;
  readonly reject: (error: BenchError) => void;
}

/** The interpreter as the first worker compiled it, for those that follow. */
let compiled: WebAssembly.Module | undefined;

/** Starts an interpreter. `onEnd` is called when it ends by itself or is ended. */
export function startBenchProcess(root: string, onEnd: () => void): BenchProcess {
  const worker = new Worker(new URL('../../workers/bench.worker.ts', import.meta.url), {
    type: 'module',
    name: 'bench',
  });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let listener: BenchListener = {};
  let calls = new AbortController();
  let phase: BenchPhase = 'interpreter';
  let onPhase: ((phase: BenchPhase) => void) | undefined;

  const end = (error: BenchError) => {
    worker.terminate();
    calls.abort();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    onEnd();
  };
  const ask = async (order: BenchOrder, hears: BenchListener = {}) => {
    listener = hears;
    calls.abort();
    calls = new AbortController();
    const answer = await new Promise<BenchAnswer>((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ ...order, id: count });
    });
    calls.abort();
    return answer;
  };

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message === undefined) return;
    switch (message.kind) {
      case 'phase':
        phase = message.phase;
        onPhase?.(phase);
        return;
      case 'events':
        for (const text of message.events) {
          const event = readEvent(text);
          if (event !== undefined) listener.onEvent?.(event);
        }
        return;
      case 'call': {
        const reply = (part: CallPart) =>
          worker.postMessage(part, part.kind === 'call-piece' ? [part.bytes.buffer] : []);
        void callHost(message, { mayCall: listener.mayCall ?? (() => false), signal: calls.signal, reply });
        return;
      }
      default:
        waiting.get(message.id)?.resolve(message);
        waiting.delete(message.id);
    }
  });
  worker.addEventListener('error', (event) => {
    end({ kind: 'crashed', detail: event.message || 'The worker around it stopped.' });
  });

  const booted = attempt(async (): Promise<Result<readonly ShippedPackage[], BenchError>> => {
    const answer = await ask({ kind: 'boot', root, memoryLimit: MEMORY_LIMIT, compiled });
    if (answer.kind === 'booted') {
      compiled = answer.compiled;
      return ok(answer.packages);
    }
    const error: BenchError =
      answer.kind === 'absent' ? { kind: 'absent' } : { kind: 'failed', detail: detailOf(answer) };
    end(error);
    return err(error);
  });
  return {
    booted,
    written: new Map(),
    watchPhases: (hear) => {
      onPhase = hear;
      hear(phase);
    },
    ask,
    end,
  };
}

export function detailOf(answer: BenchAnswer): string {
  return answer.kind === 'failed' ? answer.detail : `An answer of another kind came: ${answer.kind}`;
}

/** Waits for work that an ended interpreter rejects with the reason. */
export async function attempt<T>(work: () => Promise<Result<T, BenchError>>): Promise<Result<T, BenchError>> {
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
