import type { JsonValue } from '../domain/dssjson/json-value.ts';
import type { FileContent } from '../domain/project/content.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import type { Project } from '../domain/project/project.ts';
import type { Result } from '../domain/result.ts';

/** Names a kept plugin in this browser. Not the plugin's `id`, which its author may change. */
export type PluginKey = string;

/** What the list of plugins shows without loading any file. */
export interface PluginRecord {
  readonly key: PluginKey;
  readonly id: string;
  readonly label: string;
  readonly version: string;
  /** The value of `meta.icon`. */
  readonly icon: string;
  readonly components: number;
  readonly errors: number;
  readonly warnings: number;
  /** Milliseconds since the epoch. */
  readonly editedAt: number;
  /** When it was deleted; it can be restored until it is purged. */
  readonly deletedAt?: number;
}

/** What a save writes: only what differs from what is stored. */
export interface ProjectChanges {
  readonly written: ReadonlyMap<ProjectPath, FileContent>;
  readonly removed: readonly ProjectPath[];
  /** All empty folders, when they changed. */
  readonly folders?: readonly ProjectPath[];
}

export type StorageError =
  | { readonly kind: 'full' }
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'missing' };

/** Keeps plugins, and what belongs to a plugin's work place: layout, presets. Never secrets. */
export interface ProjectRepository {
  /** Every kept plugin, deleted ones included. */
  list(): Promise<Result<readonly PluginRecord[], StorageError>>;
  load(key: PluginKey): Promise<Result<Project, StorageError>>;
  create(record: PluginRecord, project: Project): Promise<Result<void, StorageError>>;
  /** Writes all of it or nothing. */
  save(record: PluginRecord, changes: ProjectChanges): Promise<Result<void, StorageError>>;
  saveRecord(record: PluginRecord): Promise<Result<void, StorageError>>;
  /** Removes a plugin for good, with everything that belongs to it. */
  purge(key: PluginKey): Promise<Result<void, StorageError>>;
  /** Small data that belongs to a plugin, by name: `layout`, `settings`. */
  loadState(key: PluginKey, name: string): Promise<Result<JsonValue | undefined, StorageError>>;
  saveState(key: PluginKey, name: string, value: JsonValue): Promise<Result<void, StorageError>>;
}
