import type { JsonValue } from '../domain/dssjson/json-value.ts';
import { TEST_KINDS } from '../domain/plugin/test-kinds.ts';
import { toPath } from '../domain/project/path.ts';
import { type Project, projectFrom } from '../domain/project/project.ts';
import { err, ok } from '../domain/result.ts';
import { searchProject } from '../domain/search/search-project.ts';
import type { Checker } from '../ports/checker.ts';
import type { PluginRecord, ProjectRepository, StorageError } from '../ports/project-repository.ts';
import { createScriptedBench, type ScriptedBench } from './scripted-bench.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** A clock that stands still until a test moves it. */
export interface ManualClock {
  /** Lets milliseconds pass and runs what falls due, then lets promises settle. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

/** A repository in memory. `failWith` makes every later write fail. */
export interface MemoryRepository extends ProjectRepository {
  readonly projects: Map<string, Project>;
  readonly records: Map<string, PluginRecord>;
  /** The paths that each save wrote. */
  readonly writes: string[][];
  failWith: StorageError | undefined;
}

export interface TestWorkspace {
  readonly workspace: Workspace;
  readonly repository: MemoryRepository;
  readonly clock: ManualClock;
  readonly bench: ScriptedBench;
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A workspace on ports in memory, for tests of operations. Nothing is wrong with its plugins unless a checker says so. */
export function createTestWorkspace(checker: Checker = CONTENT_CHECKER): TestWorkspace {
  const repository = createMemoryRepository();
  const timers: { at: number; run: () => void }[] = [];
  let now = 1_000_000;
  let names = 0;
  let address = '/';
  const listeners = new Set<(address: string) => void>();
  const downloads: TestWorkspace['downloads'] = [];
  const bench = createScriptedBench();
  const workspace = createWorkspace({
    repository,
    clock: {
      now: () => now,
      after: (delay, run) => {
        const timer = { at: now + delay, run };
        timers.push(timer);
        return () => {
          const place = timers.indexOf(timer);
          if (place >= 0) timers.splice(place, 1);
        };
      },
      uniqueName: () => {
        names += 1;
        return `name-${names}`;
      },
    },
    navigation: {
      current: () => address,
      go: (next) => {
        address = next;
        for (const listener of listeners) listener(next);
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    preferences: { theme: () => 'system', setTheme: () => {} },
    lock: {
      acquire: () => Promise.resolve(true),
      steal: () => Promise.resolve(),
      release: () => {},
      subscribe: () => () => {},
      announce: () => {},
    },
    archive: {
      read: () => Promise.resolve(err({ kind: 'cancelled' })),
      pack: () => Promise.resolve(ok({ bytes: new Uint8Array([1]), sha256: '', size: 1 })),
    },
    transfer: {
      pickFiles: () => Promise.resolve(undefined),
      pickFolder: () => Promise.resolve(undefined),
      readDropped: () => Promise.resolve(err({ kind: 'cancelled' })),
      download: (name, bytes) => downloads.push({ name, bytes }),
    },
    checker,
    searcher: { search: async (project, request) => searchProject(project, request), dispose: () => {} },
    clipboard: { write: () => Promise.resolve(true) },
    bench,
    testKit: { load: () => Promise.resolve(new Map()) },
    kinds: TEST_KINDS,
    loadTemplates: () => Promise.resolve([]),
  });
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    for (const timer of timers.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.run();
    }
    await settle();
  };
  return { workspace, repository, clock: { pass }, bench, downloads };
}

const CONTENT_CHECKER: Checker = {
  open: () => {},
  setTarget: () => {},
  update: () => {},
  check: () => Promise.resolve(ok({ revision: 0, problems: [] })),
  fixAll: () => Promise.resolve(err({ kind: 'stale' })),
  complete: () => Promise.resolve(err({ kind: 'stale' })),
  hover: () => Promise.resolve(err({ kind: 'stale' })),
  dispose: () => {},
};

/** A project of texts by path. */
export function textProject(files: Readonly<Record<string, string>>): Project {
  return projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text] as const));
}

/** Lets promises that are due settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

function createMemoryRepository(): MemoryRepository {
  const states = new Map<string, JsonValue>();
  const repository: MemoryRepository = {
    projects: new Map(),
    records: new Map(),
    writes: [],
    failWith: undefined,
    list: () => Promise.resolve(ok([...repository.records.values()])),
    load: (key) => {
      const project = repository.projects.get(key);
      return Promise.resolve(project === undefined ? err({ kind: 'missing' }) : ok(project));
    },
    create: (record, project) => write(() => keep(record, project)),
    save: (record, changes) =>
      write(() => {
        const before = repository.projects.get(record.key);
        const files = new Map(before?.files);
        for (const [path, content] of changes.written) files.set(path, content);
        for (const path of changes.removed) files.delete(path);
        repository.writes.push([...changes.written.keys()]);
        keep(record, { files, folders: new Set(changes.folders ?? before?.folders) });
      }),
    saveRecord: (record) => write(() => void repository.records.set(record.key, record)),
    purge: (key) =>
      write(() => {
        repository.records.delete(key);
        repository.projects.delete(key);
        for (const name of [...states.keys()]) if (name.startsWith(`${key} `)) states.delete(name);
      }),
    loadState: (key, name) => Promise.resolve(ok(states.get(`${key} ${name}`))),
    saveState: (key, name, value) => write(() => void states.set(`${key} ${name}`, value)),
  };
  const keep = (record: PluginRecord, project: Project) => {
    repository.records.set(record.key, record);
    repository.projects.set(record.key, project);
  };
  const write = (work: () => void) => {
    if (repository.failWith !== undefined) return Promise.resolve(err(repository.failWith));
    work();
    return Promise.resolve(ok(undefined));
  };
  return repository;
}
