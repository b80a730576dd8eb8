import { type FormEvent, useId, useState } from 'react';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { setSecret } from '../../workspace/operations/settings.ts';
import { announce } from '../../workspace/operations/shell.ts';
import type { Secret } from '../../workspace/slices/settings.ts';
import type { CredentialRow } from './credential-rows.ts';
import { draftOf, SECRET_FORMS } from './secret-draft.ts';

/** Asks for one credential, and keeps it in memory. */
export function FillInDialog({ row, onClose }: { row: CredentialRow; onClose: () => void }) {
  const workspace = useWorkspace();
  const form = SECRET_FORMS[row.type];
  const [draft, setDraft] = useState(() => draftOf(row.type, workspace.store.getState().secrets.get(row.id)));
  const [isChecked, setIsChecked] = useState(false);
  const formId = useId();
  const keep = (secret: Secret | undefined) => {
    setSecret(workspace, row.plugin, row.presetId, row.parameter, secret);
    announce(workspace, secret === undefined ? `Cleared ${row.label}` : `Filled in ${row.label}`);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (draft.secret !== '' && !(form.asksForUser && draft.user === '')) keep(form.make(draft));
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={`Fill in ${row.label}`}
      description={`${row.pluginLabel}, ${row.parameterSetLabel}, preset ${row.presetName}. Kept in memory only.`}
      size="small"
      footer={
        <>
          {row.isFilled ? (
            <Button variant="danger" onClick={() => keep(undefined)}>
              Clear
            </Button>
          ) : null}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} className="credentials-form" onSubmit={submit} noValidate autoComplete="off">
        {form.asksForUser ? (
          <TextField
            label="User"
            required
            value={draft.user}
            onChange={(user) => setDraft({ ...draft, user })}
            error={isChecked && draft.user === '' ? 'Enter a user name.' : undefined}
          />
        ) : null}
        <TextField
          label={form.secretLabel}
          type="password"
          required
          help={form.help}
          value={draft.secret}
          onChange={(secret) => setDraft({ ...draft, secret })}
          error={isChecked && draft.secret === '' ? 'Enter something, or choose "Cancel".' : undefined}
        />
      </form>
    </Dialog>
  );
}
