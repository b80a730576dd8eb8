import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { JsonValue } from '../domain/dssjson/json-value.ts';
import type { FileContent } from '../domain/project/content.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import type { Project } from '../domain/project/project.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type {
  PluginKey,
  PluginRecord,
  ProjectChanges,
  ProjectRepository,
  StorageError,
} from '../ports/project-repository.ts';

interface Schema extends DBSchema {
  plugins: { key: PluginKey; value: PluginRecord };
  /** One record a file, so that a save writes only what changed. */
  files: { key: [PluginKey, ProjectPath]; value: FileContent };
  folders: { key: PluginKey; value: readonly ProjectPath[] };
  state: { key: [PluginKey, string]; value: JsonValue };
}

const DATABASE_VERSION = 1;

/** Keeps plugins in IndexedDB. `name` sets databases apart, for tests. */
export function createIndexedDbProjectRepository(name = 'plugsmith'): ProjectRepository {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDatabase(name, () => {
      opened = undefined;
    });
    return opened;
  };
  const run = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<Result<T, StorageError>> => {
    try {
      return ok(await work(await database()));
    } catch (error) {
      if (isClosed(error)) opened = undefined;
      return err(toStorageError(error));
    }
  };

  return {
    list: () => run((db) => db.getAll('plugins')),
    load: async (key) => {
      const loaded = await run((db) => loadProject(db, key));
      if (!loaded.ok) return loaded;
      return loaded.value === undefined ? err({ kind: 'missing' }) : ok(loaded.value);
    },
    create: (record, project) =>
      run((db) => writeProject(db, record, { written: project.files, removed: [], folders: [...project.folders] })),
    save: (record, changes) => run((db) => writeProject(db, record, changes)),
    saveRecord: (record) => run((db) => writeRecord(db, record)),
    purge: (key) => run((db) => purgeProject(db, key)),
    loadState: (key, stateName) => run((db) => db.get('state', [key, stateName])),
    saveState: (key, stateName, value) => run((db) => writeState(db, [key, stateName], value)),
  };
}

function openDatabase(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, DATABASE_VERSION, {
    upgrade: (db) => {
      db.createObjectStore('plugins', { keyPath: 'key' });
      db.createObjectStore('files');
      db.createObjectStore('folders');
      db.createObjectStore('state');
    },
    // A newer version of the page in another tab must be able to upgrade; this tab opens again when it next saves.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

async function loadProject(db: IDBPDatabase<Schema>, key: PluginKey): Promise<Project | undefined> {
  const transaction = db.transaction(['plugins', 'files', 'folders']);
  const range = filesOf(key);
  const [record, paths, contents, folders] = await Promise.all([
    transaction.objectStore('plugins').get(key),
    transaction.objectStore('files').getAllKeys(range),
    transaction.objectStore('files').getAll(range),
    transaction.objectStore('folders').get(key),
    transaction.done,
  ]);
  if (record === undefined) return undefined;
  const files = new Map<ProjectPath, FileContent>();
  for (const [index, [, path]] of paths.entries()) {
    const content = contents[index];
    if (content !== undefined) files.set(path, content);
  }
  return { files, folders: new Set(folders ?? []) };
}

async function writeProject(db: IDBPDatabase<Schema>, record: PluginRecord, changes: ProjectChanges): Promise<void> {
  const transaction = db.transaction(['plugins', 'files', 'folders'], 'readwrite', { durability: 'relaxed' });
  const files = transaction.objectStore('files');
  const writes: Promise<unknown>[] = [transaction.objectStore('plugins').put(record)];
  for (const [path, content] of changes.written) writes.push(files.put(content, [record.key, path]));
  for (const path of changes.removed) writes.push(files.delete([record.key, path]));
  if (changes.folders !== undefined) writes.push(transaction.objectStore('folders').put(changes.folders, record.key));
  await finish(writes, transaction);
}

async function writeRecord(db: IDBPDatabase<Schema>, record: PluginRecord): Promise<void> {
  const transaction = db.transaction('plugins', 'readwrite', { durability: 'relaxed' });
  await finish([transaction.store.put(record)], transaction);
}

async function writeState(db: IDBPDatabase<Schema>, place: [PluginKey, string], value: JsonValue): Promise<void> {
  const transaction = db.transaction('state', 'readwrite', { durability: 'relaxed' });
  await finish([transaction.store.put(value, place)], transaction);
}

async function purgeProject(db: IDBPDatabase<Schema>, key: PluginKey): Promise<void> {
  const transaction = db.transaction(['plugins', 'files', 'folders', 'state'], 'readwrite');
  const writes = [
    transaction.objectStore('plugins').delete(key),
    transaction.objectStore('files').delete(filesOf(key)),
    transaction.objectStore('folders').delete(key),
    transaction.objectStore('state').delete(IDBKeyRange.bound([key], [key, []])),
  ];
  await finish(writes, transaction);
}

/**
 * Commits at once and waits. A page that goes away no longer hears that its writes are done: its transaction, left to commit
 * by itself, would be dropped. When it is aborted, every write fails with it and the cause is reported once.
 */
async function finish(
  writes: readonly Promise<unknown>[],
  transaction: { readonly done: Promise<void>; readonly commit: () => void },
): Promise<void> {
  transaction.commit();
  const results = await Promise.allSettled([...writes, transaction.done]);
  const failure = results.find((result) => result.status === 'rejected' && !isAbort(result.reason));
  const any = failure ?? results.find((result) => result.status === 'rejected');
  if (any?.status === 'rejected') throw any.reason;
}

/** All keys `[key, path]`: an array sorts after every string. */
function filesOf(key: PluginKey): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}

function toStorageError(error: unknown): StorageError {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return { kind: 'full' };
  return { kind: 'unavailable', detail: error instanceof Error ? error.message : String(error) };
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError';
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
