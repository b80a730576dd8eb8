import type { PluginRecord, StorageError } from '../../ports/project-repository.ts';

/** The list of plugins kept in this browser. Deleted ones stay in it until they are purged. */
export type HomeState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: StorageError }
  | { readonly kind: 'ready'; readonly records: readonly PluginRecord[] };
