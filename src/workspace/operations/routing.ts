import { formatRoute } from '../routes.ts';
import type { PluginTab, Route } from '../slices/shell.ts';
import type { Workspace } from '../workspace.ts';

/** Goes to a page. The state follows when the address has changed. */
export function goTo(workspace: Workspace, route: Route): void {
  const address = formatRoute(route);
  if (workspace.navigation.current() !== address) workspace.navigation.go(address);
}

/** Shows a tab of the open plugin. */
export function openPluginTab(workspace: Workspace, tab: PluginTab): void {
  const { session } = workspace.store.getState();
  if (session.kind === 'open') goTo(workspace, { page: 'plugin', key: session.session.key, tab });
}
