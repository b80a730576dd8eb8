import { type FormEvent, useId, useRef, useState } from 'react';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import { findParamType, PARAM_TYPES } from '../../domain/params/param-types.ts';
import { Button } from '../../ui/button.tsx';
import { CommandList } from '../../ui/command-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { matchOptions } from '../../ui/option-match.ts';
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
  const [query, setQuery] = useState('');
  const [name, setName] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
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
      size="medium"
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
        <div className="inspector-types">
          <CommandList
            label="Search types"
            query={query}
            onQueryChange={setQuery}
            placeholder="Search types"
            entries={matchOptions(TYPE_OPTIONS, query).map(({ value, label, detail }) => ({
              id: value,
              label,
              detail,
            }))}
            emptyText="No type matches."
            onSelect={(id) => {
              setTypeName(id);
              nameField.current?.focus();
            }}
          />
        </div>
        <SelectField
          label="Type"
          required
          help={<TypeHelp type={type} />}
          value={typeName}
          options={TYPE_GROUPS}
          onChange={setTypeName}
        />
        <TextField
          ref={nameField}
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

/** Every type with the line on it, found by its name, its label and that line. */
const TYPE_OPTIONS = PARAM_TYPES.map(({ name, label, summary, group }) => ({
  value: name,
  label: name,
  detail: summary,
  keywords: [label, summary, group],
}));
