import { type FormEvent, useId, useState } from 'react';
import { checkPluginId, IDENTIFIER_HINT } from '../../domain/plugin/identifier.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { addFromTemplate, takenPluginIds, writeYourOwn } from '../../workspace/operations/plugins.ts';
import { closeDialog } from '../../workspace/operations/shell.ts';

/** "Write your own": one field, the id. `template` is `skeleton`, or the template that the plugin starts from. */
export function NewPluginDialog({ template }: { template: string }) {
  const workspace = useWorkspace();
  const formId = useId();
  const [id, setId] = useState('');
  const [isLeft, setIsLeft] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const checked = checkPluginId(id, takenPluginIds(workspace));
  const error = isLeft && !checked.ok ? checked.error.message : undefined;
  const advice = checked.ok ? checked.value.advice : undefined;

  const create = async (event: FormEvent) => {
    event.preventDefault();
    setIsLeft(true);
    if (!checked.ok || isBusy) return;
    setIsBusy(true);
    if (template === 'skeleton') await writeYourOwn(workspace, id);
    else await addFromTemplate(workspace, template, id);
    closeDialog(workspace);
  };

  return (
    <Dialog
      open
      onOpenChange={() => closeDialog(workspace)}
      title={template === 'skeleton' ? 'Write your own plugin' : 'New plugin from template'}
      footer={
        <>
          <Button onClick={() => closeDialog(workspace)}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Create
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void create(event)} noValidate>
        <TextField
          label="Plugin id"
          help={error === undefined ? (advice ?? IDENTIFIER_HINT) : undefined}
          value={id}
          onChange={setId}
          onBlur={() => setIsLeft(id !== '')}
          required
          autoFocus
          error={error}
        />
      </form>
    </Dialog>
  );
}
