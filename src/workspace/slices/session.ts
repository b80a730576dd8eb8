import type { Project } from '../../domain/project/project.ts';
import type { PluginKey, PluginRecord, StorageError } from '../../ports/project-repository.ts';
import type { History } from './history.ts';

/** How far the storage is behind the screen. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: StorageError };

/** The plugin that is open. */
export interface Session {
  readonly key: PluginKey;
  readonly record: PluginRecord;
  readonly project: Project;
  /** What the storage holds. A file differs when its content is another object. */
  readonly stored: Project;
  readonly history: History;
  readonly save: SaveState;
  /** `reading` while another tab writes this plugin. */
  readonly access: 'writing' | 'reading';
}

/** What the address shows of plugins: none open, one on its way, one open, or why it cannot be. */
export type SessionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly key: PluginKey }
  | { readonly kind: 'failed'; readonly key: PluginKey; readonly error: StorageError }
  | { readonly kind: 'open'; readonly session: Session };
