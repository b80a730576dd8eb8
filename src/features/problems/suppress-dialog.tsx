import { useState } from 'react';
import type { Problem } from '../../domain/lint/problem.ts';
import { suppressionPlace } from '../../domain/lint/suppressions/edit-suppressions.ts';
import { SETTINGS_PATH } from '../../domain/lint/suppressions/settings-path.ts';
import { useSession, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { closeDialog } from '../../workspace/operations/shell.ts';
import { suppress } from '../../workspace/operations/suppressing.ts';

interface SuppressDialogProps {
  readonly problem: Problem;
}

/** Asks why a problem is to be lived with. */
export function SuppressDialog({ problem }: SuppressDialogProps) {
  const workspace = useWorkspace();
  const { project } = useSession();
  const [reason, setReason] = useState('');
  const isInComment = suppressionPlace(project, problem) === 'comment';
  const place = isInComment
    ? `A comment above the line in ${problem.path}.`
    : `${SETTINGS_PATH}, for every finding of this rule in ${problem.path}.`;
  const close = () => closeDialog(workspace);
  const submit = () => {
    if (reason.trim() === '') return;
    close();
    suppress(workspace, problem, reason.trim());
  };
  return (
    <Dialog
      open
      size="small"
      onOpenChange={close}
      title={`Suppress ${problem.rule}`}
      description={problem.message}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" disabled={reason.trim() === ''} onClick={submit}>
            Suppress
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField label="Reason" value={reason} onChange={setReason} required help={`Written to: ${place}`} />
      </form>
    </Dialog>
  );
}
