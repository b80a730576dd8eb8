import { type FormEvent, useId, useState } from 'react';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import { findParamType } from '../../domain/params/param-types.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { findParamNameProblem, needsName, newParam } from './new-param.ts';
import { TYPE_GROUPS, TypeHelp } from './param-keys.tsx';

interface AddParamDialogProps {
  readonly takenNames: readonly string[];
  readonly parameterSets: readonly string[];
  readonly onAdd: (param: JsonObject, name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the type and the name of a new parameter. */
export function AddParamDialog({ takenNames, parameterSets, onAdd, onClose }: AddParamDialogProps) {
  const [typeName, setTypeName] = useState('STRING');
  const [name, setName] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const formId = useId();
  const type = findParamType(typeName);
  const isNameRequired = type !== undefined && needsName(type);
  const problem = findParamNameProblem(name, takenNames, isNameRequired);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (problem !== undefined || type === undefined) return;
    onAdd(newParam(type, name, parameterSets), name === '' ? type.name : name);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Add parameter"
      size="small"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Add
          </Button>
        </>
      }
    >
      <form id={formId} className="inspector-dialog" onSubmit={submit} noValidate>
        <SelectField
          label="Type"
          required
          help={<TypeHelp type={type} />}
          value={typeName}
          options={TYPE_GROUPS}
          onChange={setTypeName}
        />
        <TextField
          label="Name"
          code
          required={isNameRequired}
          help="The key of the value in Python: a variable name."
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
