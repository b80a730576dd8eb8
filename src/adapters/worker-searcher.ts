import { type Endpoint, type Remote, releaseProxy, wrap } from 'comlink';
import type { FileContent } from '../domain/project/content.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import { EMPTY_PROJECT, type Project } from '../domain/project/project.ts';
import { err, type Result } from '../domain/result.ts';
import type { SearchRequest, SearchResult } from '../domain/search/search-project.ts';
import type { ProjectChanges } from '../ports/project-repository.ts';
import type { SearchError, Searcher } from '../ports/searcher.ts';
import { withoutBytes } from '../workers/project-mirror.ts';
import type { SearchService } from '../workers/search-service.ts';

/** What is needed of a worker. */
export interface SearchWorker extends Endpoint {
  terminate(): void;
}

interface SearchLimits {
  /** A search that takes longer is stopped. Plain searches of the largest plugins take a tenth of it. */
  readonly searchMs: number;
  /** How long a search may take to notice that another was asked; one that takes longer is stuck in an expression. */
  readonly yieldMs: number;
}

const LIMITS: SearchLimits = { searchMs: 5_000, yieldMs: 250 };

type Answer = Result<SearchResult, SearchError>;

interface Connection {
  readonly service: Remote<SearchService>;
  /** What the worker has been sent. */
  seen: Project;
  /** Ends when the worker was ended, with the reason. */
  readonly closed: Promise<Answer>;
  readonly close: (reason: SearchError) => void;
}

/**
 * Searches in a worker, which starts with the first search and is sent only what changed since the last one. An expression
 * cannot be interrupted, so a worker that takes too long is replaced.
 */
export function createWorkerSearcher(
  startWorker: () => SearchWorker = startSearchWorker,
  limits: SearchLimits = LIMITS,
): Searcher {
  let connection: Connection | undefined;
  let pending: Promise<Answer> | undefined;
  let run = 0;

  function connected(): Connection {
    connection ??= connect(startWorker(), () => {
      connection = undefined;
    });
    return connection;
  }

  function ask(project: Project, request: SearchRequest): Promise<Answer> {
    const current = connected();
    const changes = withoutBytes(changesBetween(current.seen, project));
    current.seen = project;
    const tooLong: SearchError = { kind: 'too-long', seconds: limits.searchMs / 1000 };
    const timer = setTimeout(() => current.close(tooLong), limits.searchMs);
    const asked = async () => current.service.search(changes, request);
    const answered = asked().catch((error: unknown) => err<SearchError>({ kind: 'crashed', detail: String(error) }));
    const answer = Promise.race([answered, current.closed]).finally(() => {
      clearTimeout(timer);
      if (pending === answer) pending = undefined;
    });
    pending = answer;
    return answer;
  }

  return {
    async search(project, request) {
      run += 1;
      const mine = run;
      const before = pending;
      let answer = ask(project, request);
      if (before !== undefined) {
        const isFree = await Promise.race([before.then(() => true), pause(limits.yieldMs)]);
        if (mine !== run) return err({ kind: 'stale' });
        if (isFree !== true) {
          connection?.close({ kind: 'stale' });
          answer = ask(project, request);
        }
      }
      const found = await answer;
      return mine === run ? found : err({ kind: 'stale' });
    },

    dispose() {
      run += 1;
      connection?.close({ kind: 'stale' });
    },
  };
}

function connect(worker: SearchWorker, onClose: () => void): Connection {
  const service = wrap<SearchService>(worker);
  let close: Connection['close'] = () => {};
  const closed = new Promise<Answer>((resolve) => {
    const onError = (event: Event) =>
      close({ kind: 'crashed', detail: 'message' in event ? String(event.message) : 'The worker stopped.' });
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onError);
    close = (reason) => {
      close = () => {};
      worker.removeEventListener('error', onError);
      worker.removeEventListener('messageerror', onError);
      service[releaseProxy]();
      worker.terminate();
      onClose();
      resolve(err(reason));
    };
  });
  return { service, seen: EMPTY_PROJECT, closed, close: (reason) => close(reason) };
}

function startSearchWorker(): Worker {
  return new Worker(new URL('../workers/search.worker.ts', import.meta.url), { type: 'module', name: 'search' });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What turns one project into another. Empty folders hold no text and are left out. */
function changesBetween(before: Project, after: Project): ProjectChanges {
  const written = new Map<ProjectPath, FileContent>();
  for (const [path, content] of after.files) if (before.files.get(path) !== content) written.set(path, content);
  return { written, removed: [...before.files.keys()].filter((path) => !after.files.has(path)) };
}
