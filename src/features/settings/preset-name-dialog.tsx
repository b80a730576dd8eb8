import { type FormEvent, useId, useState } from 'react';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { findPresetNameProblem } from '../../workspace/operations/settings.ts';
import type { Preset } from '../../workspace/slices/settings.ts';

interface PresetNameDialogProps {
  readonly title: string;
  /** The name of the main button. */
  readonly confirm: string;
  readonly parameterSet: string;
  /** The preset that gets another name; absent for a new one. */
  readonly preset?: Preset;
  readonly onConfirm: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a preset. The name is judged when the field is left, and then as it is typed. */
export function PresetNameDialog({ title, confirm, parameterSet, preset, onConfirm, onClose }: PresetNameDialogProps) {
  const settings = useWorkspaceState((state) => state.settings);
  const [name, setName] = useState(preset?.name ?? '');
  const [isChecked, setIsChecked] = useState(false);
  const formId = useId();
  const problem = findPresetNameProblem(settings, parameterSet, name, preset?.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (problem !== undefined) return;
    onConfirm(name);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={title}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <TextField
          label="Name"
          required
          help="Components choose a preset by its name."
          value={name}
          onChange={setName}
          onBlur={() => {
            if (name !== '') setIsChecked(true);
          }}
          error={isChecked ? problem : undefined}
        />
      </form>
    </Dialog>
  );
}
