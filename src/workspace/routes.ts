import { PLUGIN_TABS, type Route } from './slices/shell.ts';

/** The address of a route, to stand after `#`. */
export function formatRoute(route: Route): string {
  switch (route.page) {
    case 'home':
      return '/';
    case 'plugin':
      return `/plugins/${encodeURIComponent(route.key)}/${route.tab}`;
    case 'credentials':
      return '/credentials';
    case 'shortcuts':
      return '/shortcuts';
    case 'rules':
      return route.rule === undefined ? '/rules' : `/rules/${encodeURIComponent(route.rule)}`;
  }
}

/** Reads an address; one that means nothing leads home. */
export function parseRoute(address: string): Route {
  const [page, key, tabName] = address.split('/').filter((part) => part !== '');
  if (page === 'credentials') return { page: 'credentials' };
  if (page === 'shortcuts') return { page: 'shortcuts' };
  if (page === 'rules') {
    const rule = key === undefined ? undefined : decode(key);
    return rule === undefined ? { page: 'rules' } : { page: 'rules', rule };
  }
  if (page === 'plugins' && key !== undefined) {
    const decoded = decode(key);
    if (decoded === undefined) return { page: 'home' };
    return { page: 'plugin', key: decoded, tab: PLUGIN_TABS.find((tab) => tab === tabName) ?? 'summary' };
  }
  return { page: 'home' };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
