import { type FormEvent, useId, useState } from 'react';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import type { Component } from '../../domain/plugin/component.ts';
import { usePlugin, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { moveParamToSet } from '../../workspace/operations/params.ts';

interface MoveParamDialogProps {
  readonly component: Component;
  readonly param: ParamSpec;
  readonly onClose: () => void;
}

/** Moves a parameter into a parameter set: an existing one, or a new one. */
export function MoveParamDialog({ component, param, onClose }: MoveParamDialogProps) {
  const workspace = useWorkspace();
  const { parameterSets } = usePlugin();
  const [chosen, setChosen] = useState(parameterSets[0]?.id ?? '');
  const [id, setId] = useState('');
  const [error, setError] = useState<string>();
  const formId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const set = chosen === '' ? id.trim() : chosen;
    if (!/^[a-z][a-z0-9-]*$/.test(set) && chosen === '') {
      return setError('Start with a letter, and use lowercase letters, numbers and "-".');
    }
    const refused = moveParamToSet(workspace, component, param, set);
    if (refused === undefined) onClose();
    else setError(refused);
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Move to parameter set"
      description={`A PRESET parameter takes the place of "${param.name}", and what the Python of the component reads by this name is read from the preset.`}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Move
          </Button>
        </>
      }
    >
      <form id={formId} className="inspector-dialog" onSubmit={submit} noValidate>
        <SelectField
          label="Parameter set"
          placeholder="A new parameter set"
          value={chosen}
          options={parameterSets.map((set) => ({ value: set.id, label: set.id }))}
          onChange={(next) => {
            setChosen(next);
            setError(undefined);
          }}
          error={chosen === '' ? undefined : error}
        />
        {chosen === '' ? (
          <TextField
            label="Identifier"
            code
            required
            value={id}
            onChange={(next) => {
              setId(next);
              setError(undefined);
            }}
            error={error}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
