import { selectSession, type WorkspaceState } from '../workspace/state.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Keeps the title of the browser's tab in step with the page: tabs and history are told apart by it. */
export function followTitle(workspace: Workspace): () => void {
  const show = (state: WorkspaceState) => {
    const title = describePage(state);
    if (document.title !== title) document.title = title;
  };
  show(workspace.store.getState());
  return workspace.store.subscribe(show);
}

function describePage(state: WorkspaceState): string {
  const { route } = state.shell;
  switch (route.page) {
    case 'home':
      return 'Plugins - Plugsmith';
    case 'credentials':
      return 'Credentials - Plugsmith';
    case 'shortcuts':
      return 'Keyboard shortcuts - Plugsmith';
    case 'rules':
      return 'Rules - Plugsmith';
    case 'plugin': {
      const label = selectSession(state)?.record.label ?? '';
      return label === '' ? 'Plugsmith' : `${label} - Plugsmith`;
    }
  }
}
