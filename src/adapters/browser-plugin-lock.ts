import type { PluginLock } from '../ports/plugin-lock.ts';

const CHANNEL = 'plugsmith.plugins';

/**
 * Web Locks name the tab that writes a plugin; a broadcast channel tells other tabs of changes in the list.
 * Where a browser has no Web Locks, every tab writes: the last save wins, as it would without this.
 */
export function createBrowserPluginLock(): PluginLock {
  const held = new Map<string, () => void>();
  const channel = new BroadcastChannel(CHANNEL);
  const listeners = new Set<() => void>();
  channel.addEventListener('message', () => {
    for (const listener of listeners) listener();
  });

  const request = (key: string, options: LockOptions, onLost: () => void): Promise<boolean> =>
    new Promise((resolve) => {
      let isReleased = false;
      navigator.locks
        .request(`plugsmith.plugin.${key}`, options, (lock) => {
          resolve(lock !== null);
          if (lock === null) return undefined;
          return new Promise<void>((release) => {
            held.set(key, () => {
              isReleased = true;
              held.delete(key);
              release();
            });
          });
        })
        .catch(() => {
          held.delete(key);
          if (!isReleased) onLost();
        });
    });

  return {
    acquire: (key, onLost) => {
      if (!('locks' in navigator) || held.has(key)) return Promise.resolve(true);
      return request(key, { ifAvailable: true }, onLost);
    },
    steal: async (key, onLost) => {
      if ('locks' in navigator) await request(key, { steal: true }, onLost);
    },
    release: (key) => held.get(key)?.(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: () => channel.postMessage('changed'),
  };
}
