import { parseRoute } from '../workspace/routes.ts';

/**
 * Starts loading the Edit page and its text editor when the address leads there. Otherwise one would wait for the other,
 * and both for the plugin to be read.
 */
export function loadAhead(address: string): void {
  const route = parseRoute(address);
  if (route.page !== 'plugin' || route.tab !== 'edit') return;
  // What cannot be loaded is told by the page that needs it.
  for (const load of [() => import('../adapters/monaco/monaco-pane.tsx'), () => import('./edit-page.tsx')])
    load().catch(() => undefined);
}
