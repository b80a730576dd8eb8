import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { WorkspaceProvider } from '../parts/workspace-context.tsx';
import { saveNow } from '../workspace/operations/saving.ts';
import { startWorkspace } from '../workspace/operations/session.ts';
import { notify } from '../workspace/operations/shell.ts';
import { parseRoute } from '../workspace/routes.ts';
import { App, preloadPage } from './app.tsx';
import { composeWorkspace } from './compose.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { followFocusRequests } from './focus-regions.ts';
import { followTitle } from './follow-title.ts';
import { listenToKeys } from './keyboard.ts';
import { registerServiceWorker } from './register-service-worker.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const workspace = composeWorkspace();
preloadPage(parseRoute(workspace.navigation.current()));
startWorkspace(workspace);
listenToKeys(workspace);
followFocusRequests(workspace);
followTitle(workspace);
registerServiceWorker((apply) =>
  notify(workspace, {
    tone: 'info',
    title: 'A newer Plugsmith is ready',
    detail: 'Your work is saved before the page reloads.',
    action: { label: 'Reload', run: () => void saveNow(workspace).then(apply) },
  }),
);

// A page that hides may never come back: what is not stored yet is stored now.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void saveNow(workspace);
});
addEventListener('pagehide', () => void saveNow(workspace));
addEventListener('beforeunload', (event) => {
  const { session } = workspace.store.getState();
  if (session.kind === 'open' && session.session.save.kind === 'failed') event.preventDefault();
});

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary workspace={workspace}>
      <WorkspaceProvider workspace={workspace}>
        <App />
      </WorkspaceProvider>
    </ErrorBoundary>
  </StrictMode>,
);
