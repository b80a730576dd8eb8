import { type FormEvent, useId, useState } from 'react';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { referencesTo } from '../../domain/references/navigate.ts';
import type { Target } from '../../domain/references/reference.ts';
import { renameTarget } from '../../domain/references/rename-target.ts';
import { useSession, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { renameTo } from '../../workspace/operations/references.ts';
import { ChangedPlaces, describePlaces } from './changed-places.tsx';
import { findParamNameProblem } from './new-param.ts';

interface RenameParamDialogProps {
  readonly path: ProjectPath;
  readonly param: ParamSpec;
  readonly takenNames: readonly string[];
  readonly onClose: () => void;
}

/** Gives a parameter another name, with all that refers to it: conditions, other parameters, presets and the component's Python. */
export function RenameParamDialog({ path, param, takenNames, onClose }: RenameParamDialogProps) {
  const workspace = useWorkspace();
  const { project } = useSession();
  const [name, setName] = useState(param.name);
  const [refusal, setRefusal] = useState<string>();
  const formId = useId();
  const list = param.path.slice(0, -1);
  const target: Target = { kind: 'parameter', path, form: list.length > 1 ? list : [], name: param.name };
  const problem = findParamNameProblem(
    name,
    takenNames.filter((taken) => taken !== param.name),
    true,
  );
  const renamed = renameTarget(project, target, problem === undefined ? name : param.name);
  const places = describePlaces(project, referencesTo(project, target), renamed.ok ? renamed.value : []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem !== undefined) return setRefusal(problem);
    const refused = name === param.name ? undefined : renameTo(workspace, target, name);
    if (refused === undefined) onClose();
    else setRefusal(refused);
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Rename parameter"
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Rename
          </Button>
        </>
      }
    >
      <form id={formId} className="inspector-dialog" onSubmit={submit} noValidate>
        <TextField
          label="New name"
          code
          required
          value={name}
          onChange={(next) => {
            setName(next);
            setRefusal(undefined);
          }}
          error={refusal}
        />
        {places.length === 0 ? (
          <p className="inspector-note">Nothing else in the plugin names it.</p>
        ) : (
          <ChangedPlaces title="Changed too:" places={places} />
        )}
      </form>
    </Dialog>
  );
}
