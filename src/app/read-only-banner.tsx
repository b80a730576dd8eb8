import { useWorkspace, useWorkspaceState } from '../parts/workspace-context.tsx';
import { Button } from '../ui/button.tsx';
import { takeOver } from '../workspace/operations/session.ts';
import { selectSession } from '../workspace/state.ts';

/** Says that another tab edits this plugin, and offers to take it over. */
export function ReadOnlyBanner() {
  const workspace = useWorkspace();
  const isReading = useWorkspaceState((state) => selectSession(state)?.access === 'reading');
  const isInPlugin = useWorkspaceState((state) => state.shell.route.page === 'plugin');
  if (!isReading || !isInPlugin) return null;
  return (
    <div className="app-banner" role="status">
      <span>This plugin is open in another tab, which edits it. Here it can only be read.</span>
      <Button onClick={() => void takeOver(workspace)}>Edit here instead</Button>
    </div>
  );
}
