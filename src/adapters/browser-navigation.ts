import type { Navigation } from '../ports/navigation.ts';

const listeners = new Set<(address: string) => void>();
/** The address that the listeners know. */
let told = readAddress();

addEventListener('hashchange', tell);

/** The address after `#`. */
export const browserNavigation: Navigation = {
  current: readAddress,
  go: (address) => {
    location.hash = address;
    // The browser's own event comes some tasks later: a dialog opened by a key in between would be closed by it.
    tell();
  },
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function tell(): void {
  const address = readAddress();
  if (address === told) return;
  told = address;
  for (const listener of listeners) listener(address);
}

function readAddress(): string {
  return location.hash === '' ? '/' : location.hash.slice(1);
}
