import type { Navigation } from '../ports/navigation.ts';

/** The address after `#`. */
export const browserNavigation: Navigation = {
  current: readAddress,
  go: (address) => {
    location.hash = address;
  },
  subscribe: (listener) => {
    const onChange = () => listener(readAddress());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  },
};

function readAddress(): string {
  return location.hash === '' ? '/' : location.hash.slice(1);
}
