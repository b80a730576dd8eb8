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
const FILES_AT_ONCE = 200;

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
  const writes: Promise<unknown>[] = [];
  const add = (write: Promise<unknown>) => {
    // Each is waited for at the end; until then a failure is not unheard.
    write.catch(() => undefined);
    writes.push(write);
  };
  add(transaction.objectStore('plugins').put(record));
  for (const [path, content] of changes.written) {
    add(files.put(content, [record.key, path]));
    // A whole plugin is copied for the database in parts, so that the page can draw in between.
    if (writes.length % FILES_AT_ONCE === 0 && (await hasFailed(writes.at(-1)))) return settle(writes, transaction);
  }
  for (const path of changes.removed) add(files.delete([record.key, path]));
  if (changes.folders !== undefined) add(transaction.objectStore('folders').put(changes.folders, record.key));
  await finish(writes, transaction);
}

async function hasFailed(write: Promise<unknown> | undefined): Promise<boolean> {
  const [result] = await Promise.allSettled([write]);
  return result.status === 'rejected';
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

interface Transaction {
  readonly done: Promise<void>;
  readonly commit: () => void;
}

/**
 * Commits at once and waits. A page that goes away no longer hears that its writes are done: its transaction, left to commit
 * by itself, would be dropped.
 */
async function finish(writes: readonly Promise<unknown>[], transaction: Transaction): Promise<void> {
  transaction.commit();
  await settle(writes, transaction);
}

/** Waits. When the transaction is aborted, every write fails with it and the cause is reported once. */
async function settle(writes: readonly Promise<unknown>[], { done }: Transaction): Promise<void> {
  const results = await Promise.allSettled([...writes, done]);
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
