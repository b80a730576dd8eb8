import { type Endpoint, type Remote, releaseProxy, wrap } from 'comlink';
import { NEWEST_DSS } from '../domain/plugin/dss-version.ts';
import { EMPTY_PROJECT, type Project } from '../domain/project/project.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Checker, CheckerError } from '../ports/checker.ts';
import type { ProjectChanges } from '../ports/project-repository.ts';
import type { CheckService } from '../workers/check-service.ts';
import { applyProjectChanges, asChanges, withoutBytes } from '../workers/project-mirror.ts';

/** What is needed of a worker. */
export interface CheckWorker extends Endpoint {
  terminate(): void;
}

interface Connection {
  readonly worker: CheckWorker;
  readonly service: Remote<CheckService>;
  /** Ends when the worker broke, with what it said. */
  readonly broken: Promise<string>;
  readonly end: () => void;
}

/**
 * Checks in a worker, which starts with the first question and gets only what changed since the last one. A worker that
 * broke is replaced at the next question. Answers that the project has overtaken are dropped as stale.
 */
export function createWorkerChecker(startWorker: () => CheckWorker = startCheckWorker): Checker {
  let project: Project = EMPTY_PROJECT;
  let target = NEWEST_DSS;
  let revision = 0;
  let connection: Connection | undefined;

  function connected(): Connection {
    if (connection !== undefined) return connection;
    connection = connect(startWorker());
    send(connection.service.setTarget(target));
    send(connection.service.open(withoutBytes(asChanges(project))));
    return connection;
  }

  async function ask<T>(question: (service: Remote<CheckService>) => Promise<Result<T, CheckerError>>) {
    const asked = revision;
    const current = connected();
    const crashed = current.broken.then((detail) => err<CheckerError>({ kind: 'crashed', detail }));
    const answered = question(current.service).catch((error: unknown) =>
      err<CheckerError>({ kind: 'crashed', detail: String(error) }),
    );
    const answer = await Promise.race([answered, crashed]);
    if (!answer.ok && answer.error.kind === 'crashed') disconnect(current);
    return asked === revision ? answer : err<CheckerError>({ kind: 'stale' });
  }

  function disconnect(broken: Connection | undefined): void {
    broken?.end();
    if (connection === broken) connection = undefined;
  }

  return {
    open(opened) {
      project = opened;
      revision += 1;
      if (connection !== undefined) send(connection.service.open(withoutBytes(asChanges(project))));
    },

    update(changes: ProjectChanges) {
      project = applyProjectChanges(project, changes);
      revision += 1;
      if (connection !== undefined) send(connection.service.update(withoutBytes(changes)));
    },

    setTarget(version) {
      target = version;
      revision += 1;
      if (connection !== undefined) send(connection.service.setTarget(target));
    },

    async check() {
      const asked = revision;
      const answer = await ask(async (service) => service.check());
      return answer.ok ? ok({ revision: asked, problems: answer.value.problems }) : answer;
    },

    fixAll: (scope) => ask(async (service) => service.fixAll(scope)),
    complete: (path, offset) => ask(async (service) => service.complete(path, offset)),
    hover: (path, offset) => ask(async (service) => service.hover(path, offset)),

    dispose() {
      disconnect(connection);
      project = EMPTY_PROJECT;
      revision += 1;
    },
  };
}

/** Orders have no answer to wait for: a worker that breaks on one says so to the next question. */
function send(order: Promise<unknown>): void {
  order.catch(() => {});
}

function connect(worker: CheckWorker): Connection {
  const service = wrap<CheckService>(worker);
  let onError = (_event: Event) => {};
  const broken = new Promise<string>((resolve) => {
    onError = (event) => resolve('message' in event ? String(event.message) : 'The worker stopped.');
  });
  const listener = (event: Event) => onError(event);
  worker.addEventListener('error', listener);
  worker.addEventListener('messageerror', listener);
  const end = () => {
    worker.removeEventListener('error', listener);
    worker.removeEventListener('messageerror', listener);
    service[releaseProxy]();
    worker.terminate();
  };
  return { worker, service, broken, end };
}

function startCheckWorker(): Worker {
  return new Worker(new URL('../workers/check.worker.ts', import.meta.url), { type: 'module', name: 'check' });
}
