import { type Endpoint, proxy, type Remote, releaseProxy, transfer, wrap } from 'comlink';
import type { FileContent } from '../domain/project/content.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import type { Project } from '../domain/project/project.ts';
import { err } from '../domain/result.ts';
import type { PackCancelled } from '../domain/zip/pack.ts';
import type { Progress } from '../domain/zip/progress.ts';
import type { Archive, ArchiveOptions } from '../ports/archive.ts';
import type { ArchiveService } from '../workers/archive-service.ts';

/** What is needed of a worker. */
export interface ArchiveWorker extends Endpoint {
  terminate(): void;
}

interface Connection {
  readonly worker: ArchiveWorker;
  readonly service: Remote<ArchiveService>;
}

/**
 * Packs and reads in a worker, which starts with the first job and is kept for the next. Cancelling ends the worker, so that
 * it stops at once wherever it is; jobs that run at the same time have a worker each and do not end one another.
 */
export function createWorkerArchive(startWorker: () => ArchiveWorker = startArchiveWorker): Archive {
  let idle: Connection | undefined;

  function connect(): Connection {
    const kept = idle;
    idle = undefined;
    if (kept !== undefined) return kept;
    const worker = startWorker();
    return { worker, service: wrap<ArchiveService>(worker) };
  }

  function end({ worker, service }: Connection): void {
    service[releaseProxy]();
    worker.terminate();
  }

  function keep(connection: Connection): void {
    if (idle === undefined) idle = connection;
    else end(connection);
  }

  async function run<T>(
    job: (service: Remote<ArchiveService>, onProgress: (progress: Progress) => void) => Promise<T>,
    { signal, onProgress }: ArchiveOptions,
  ): Promise<T | { readonly ok: false; readonly error: PackCancelled }> {
    const cancelled = err<PackCancelled>({ kind: 'cancelled' });
    if (signal?.aborted) return cancelled;
    const connection = connect();
    const watch = watchWorker(connection.worker, signal);
    let isOver = false;
    // Progress has a port of its own, so the last of it may arrive after the answer.
    const report = proxy((progress: Progress) => {
      if (!isOver && !signal?.aborted) onProgress?.(progress);
    });
    try {
      const answer = await Promise.race([job(connection.service, report), watch.ended]);
      if (answer === CANCELLED) {
        end(connection);
        return cancelled;
      }
      keep(connection);
      return answer;
    } catch (error) {
      end(connection);
      throw error;
    } finally {
      isOver = true;
      watch.dispose();
    }
  }

  return {
    async read(bytes, options = {}) {
      const answer = await run(
        async (service, onProgress) => service.read(transfer(bytes, [bytes.buffer]), onProgress),
        options,
      );
      // The files of a large plugin take long enough to arrive: what is done with them is a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
      return answer;
    },
    pack: (project, { files, folders }, options = {}) =>
      run(
        // A selection may carry more, such as functions, that cannot be sent.
        async (service, onProgress) => service.pack(takeFiles(project, files), { files, folders }, onProgress),
        options,
      ),
  };
}

function startArchiveWorker(): Worker {
  return new Worker(new URL('../workers/archive.worker.ts', import.meta.url), { type: 'module', name: 'archive' });
}

const CANCELLED = Symbol('cancelled');

/** Ends when the job is cancelled, or fails when the worker does: a worker that broke answers nothing. */
function watchWorker(worker: ArchiveWorker, signal: AbortSignal | undefined) {
  let dispose = () => {};
  const ended = new Promise<typeof CANCELLED>((resolve, reject) => {
    const onAbort = () => resolve(CANCELLED);
    const onError = (event: Event) => {
      const detail = 'message' in event && typeof event.message === 'string' ? `: ${event.message}` : '';
      reject(new Error(`The worker that packs and unpacks failed${detail}`));
    };
    signal?.addEventListener('abort', onAbort);
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onError);
    dispose = () => {
      signal?.removeEventListener('abort', onAbort);
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onError);
    };
  });
  return { ended, dispose };
}

/** Only what will be packed is copied to the worker. */
function takeFiles(project: Project, paths: readonly ProjectPath[]): Project {
  const files = new Map<ProjectPath, FileContent>();
  for (const path of paths) {
    const content = project.files.get(path);
    if (content !== undefined) files.set(path, content);
  }
  return { files, folders: new Set() };
}
