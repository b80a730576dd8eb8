import { type FormEvent, useId, useState } from 'react';
import { moveToParameterSet, type SetMove } from '../../domain/params/move-to-set.ts';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import type { Component } from '../../domain/plugin/component.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import { usePlugin, useSession, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { moveParamToSet } from '../../workspace/operations/params.ts';
import { ChangedPlaces, describePlaces } from './changed-places.tsx';

interface MoveParamDialogProps {
  readonly component: Component;
  readonly param: ParamSpec;
  readonly onClose: () => void;
}

/** Moves a parameter into a parameter set: an existing one, or a new one. */
export function MoveParamDialog({ component, param, onClose }: MoveParamDialogProps) {
  const workspace = useWorkspace();
  const { parameterSets } = usePlugin();
  const { project } = useSession();
  const [chosen, setChosen] = useState(parameterSets[0]?.id ?? '');
  const [id, setId] = useState('');
  const [error, setError] = useState<string>();
  const formId = useId();
  const set = chosen === '' ? id.trim() : chosen;
  const isGood = chosen !== '' || /^[a-z][a-z0-9-]*$/.test(set);
  const move = isGood ? moveToParameterSet(project, component, param, set) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isGood) return setError('Start with a letter, and use lowercase letters, numbers and "-".');
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
      size="medium"
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
        {move?.ok ? <MoveEffects project={project} move={move.value} descriptor={component.descriptor} /> : null}
      </form>
    </Dialog>
  );
}

interface MoveEffectsProps {
  readonly project: Project;
  readonly move: SetMove;
  readonly descriptor: ProjectPath;
}

/** The Python that changes with the move, and what is left to the person. */
function MoveEffects({ project, move, descriptor }: MoveEffectsProps) {
  const reads = move.changes.flatMap((change) =>
    change.kind === 'edit' && change.path !== descriptor && change.path.endsWith('.py')
      ? change.edits.map(({ offset }) => ({ from: change.path, range: { start: offset, end: offset } }))
      : [],
  );
  const left = move.left.map(({ path, offset }) => ({ from: path, range: { start: offset, end: offset } }));
  return (
    <>
      {reads.length === 0 ? null : (
        <ChangedPlaces title="Changed too:" places={describePlaces(project, reads, move.changes)} />
      )}
      {left.length === 0 ? null : (
        <ChangedPlaces title="Left as it is, look at it:" places={describePlaces(project, left, [])} />
      )}
      {move.lostCondition === undefined ? null : (
        <p className="inspector-note">
          Its visibility condition <code>{move.lostCondition}</code> is dropped: a parameter set does not see the values
          of the component.
        </p>
      )}
    </>
  );
}
