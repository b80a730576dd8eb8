import { useEffect, useState } from 'react';
import { useWorkspace, useWorkspaceState } from '../parts/workspace-context.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { goTo } from '../workspace/operations/routing.ts';
import { describeStorageError } from '../workspace/storage-error.ts';

/** How long a plugin may take to open before the page says that it is opening. */
const PATIENCE_MS = 300;

/** What stands in place of a plugin that is not open: it is on its way, or it cannot be opened. */
export function SessionMessage() {
  const workspace = useWorkspace();
  const session = useWorkspaceState((state) => state.session);
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (session.kind !== 'failed') return isSlow ? <p className="app-opening">Opening the plugin</p> : null;
  const { cause, remedy } = describeStorageError(session.error);
  return (
    <div className="app-not-opened">
      <h1>This plugin cannot be opened</h1>
      <EmptyState
        sentence={`${cause} ${remedy}`}
        action={<Button onClick={() => goTo(workspace, { page: 'home' })}>Show all plugins</Button>}
      />
    </div>
  );
}
