import type { PluginKey } from './project-repository.ts';

/** Sees to it that one tab at a time writes a plugin. */
export interface PluginLock {
  /**
   * Tries to become the tab that writes the plugin. Answers whether it did.
   * `onLost` runs when another tab takes it over later.
   */
  acquire(key: PluginKey, onLost: () => void): Promise<boolean>;
  /** Takes it from the tab that has it. */
  steal(key: PluginKey, onLost: () => void): Promise<void>;
  release(key: PluginKey): void;
  /** Runs when another tab has changed the list of plugins. */
  subscribe(listener: () => void): () => void;
  /** Tells other tabs that the list of plugins changed. */
  announce(): void;
}
