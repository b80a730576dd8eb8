import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { saveNow } from '../../workspace/operations/saving.ts';
import { selectSession } from '../../workspace/state.ts';

/** "Saved", or the button that saves now. A save that did not happen stays visible until it did. */
export function SaveStatus() {
  const workspace = useWorkspace();
  const save = useWorkspaceState((state) => selectSession(state)?.save);
  const access = useWorkspaceState((state) => selectSession(state)?.access);
  if (save === undefined) return null;
  if (access === 'reading') return <span className="shell-save">Read only</span>;
  if (save.kind === 'saved') return <span className="shell-save">Saved</span>;
  if (save.kind === 'saving') return <span className="shell-save">Saving</span>;
  return (
    <span className="shell-save">
      {save.kind === 'failed' ? <span className="shell-save-failed">Not saved</span> : null}
      <Button variant="quiet" onClick={() => void saveNow(workspace)}>
        Save all
      </Button>
    </span>
  );
}
