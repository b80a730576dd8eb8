import type { FileContent } from '../../domain/project/content.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { BenchError, BenchPhase, BenchReply, PythonBench, RunOptions } from '../../ports/python-bench.ts';
import type { BenchAnswer } from '../../workers/bench/messages.ts';
import { parseReply } from './bench-messages.ts';
import {
  attempt,
  type BenchListener,
  type BenchOrder,
  type BenchProcess,
  detailOf,
  startBenchProcess,
} from './bench-process.ts';

/** How long an interpreter has been ready before a second one is started in reserve, in milliseconds. */
const RESERVE_DELAY = 2000;

interface Ask<T> {
  readonly order: (process: BenchProcess) => BenchOrder;
  readonly read: (answer: BenchAnswer) => Result<T, BenchError>;
  readonly options?: RunOptions;
  readonly onDone?: (process: BenchProcess) => void;
}

/**
 * Python in a worker that is replaced to stop it. A second one is kept in reserve, so that the bench is ready at once
 * after a stop. Nothing is loaded before the first call.
 */
export function createWorkerPythonBench(root = new URL('pyodide/', document.baseURI).href): PythonBench {
  let running: BenchProcess | undefined;
  let reserve: BenchProcess | undefined;
  let onPhase: ((phase: BenchPhase) => void) | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): BenchProcess {
    const process: BenchProcess = startBenchProcess(root, () => {
      if (running === process) running = undefined;
      if (reserve === process) reserve = undefined;
    });
    return process;
  }

  /** The interpreter that runs, or the one in reserve, or a new one. */
  function current(): BenchProcess {
    if (running !== undefined) return running;
    running = reserve ?? start();
    reserve = undefined;
    running.watchPhases((phase) => onPhase?.(phase));
    const process = running;
    void process.booted.then((booted) => {
      if (booted.ok) keepReserve(process);
    });
    return running;
  }

  function keepReserve(process: BenchProcess): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (running === process) reserve ??= start();
    }, RESERVE_DELAY);
  }

  /** One request after the other, each on the interpreter that runs when its turn comes. */
  function ask<T>({ order, read, options = {}, onDone }: Ask<T>): Promise<Result<T, BenchError>> {
    const turn = queue.then(async (): Promise<Result<T, BenchError>> => {
      const process = current();
      const booted = await process.booted;
      if (!booted.ok) return booted;
      const { timeLimit, onEvent, mayCall } = options;
      const listener: BenchListener = { onEvent, mayCall };
      const limit =
        timeLimit === undefined
          ? undefined
          : setTimeout(() => process.end({ kind: 'late', milliseconds: timeLimit }), timeLimit);
      const result = await attempt(async () => read(await process.ask(order(process), listener)));
      clearTimeout(limit);
      if (result.ok) onDone?.(process);
      return result;
    });
    queue = turn;
    return turn;
  }

  return {
    boot(hear) {
      onPhase = hear;
      return current().booted;
    },
    write: (folder, project) =>
      ask({
        order: ({ written }) => ({ kind: 'write', folder, ...diffFiles(folder, written.get(folder), project.files) }),
        read: readDone,
        onDone: ({ written }) => written.set(folder, project.files),
      }),
    require: (names) => ask({ order: () => ({ kind: 'require', names }), read: readDone }),
    run: (request, options) =>
      ask({ order: () => ({ kind: 'run', request }), read: readReply, options: options ?? {} }),
    stop() {
      running?.end({ kind: 'stopped' });
      current();
    },
    dispose() {
      clearTimeout(timer);
      running?.end({ kind: 'stopped' });
      reserve?.end({ kind: 'stopped' });
    },
  };
}

type Files = ReadonlyMap<ProjectPath, FileContent>;

/** What must be written and removed for a folder to hold these files. Contents are the same when they are one object. */
function diffFiles(folder: string, before: Files | undefined, after: Files) {
  const files = [...after]
    .filter(([path, content]) => before?.get(path) !== content)
    .map(([path, content]) => [`${folder}/${path}`, content.kind === 'text' ? content.text : content.bytes] as const);
  const removed = [...(before?.keys() ?? [])].filter((path) => !after.has(path)).map((path) => `${folder}/${path}`);
  return { files, removed };
}

function readDone(answer: BenchAnswer): Result<undefined, BenchError> {
  return answer.kind === 'done' ? ok(undefined) : err({ kind: 'failed', detail: detailOf(answer) });
}

function readReply(answer: BenchAnswer): Result<BenchReply, BenchError> {
  if (answer.kind !== 'reply') return err({ kind: 'failed', detail: detailOf(answer) });
  const reply = parseReply(answer.reply);
  return reply === undefined
    ? err({ kind: 'failed', detail: 'What came back is no reply of the bench: its code was changed while it ran.' })
    : ok(reply);
}
