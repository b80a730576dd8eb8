import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import { findPlaceDoubt, type ParamPlace } from '../../domain/params/param-place.ts';
import { findParamType, PARAM_TYPES } from '../../domain/params/param-types.ts';
import { Button } from '../../ui/button.tsx';
import { type CommandEntry, CommandList } from '../../ui/command-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { matchOptions } from '../../ui/option-match.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { findParamNameProblem, needsName, newParam } from './new-param.ts';
import { TYPE_GROUPS, TypeHelp } from './param-keys.tsx';

interface AddParamDialogProps {
  readonly takenNames: readonly string[];
  readonly parameterSets: readonly string[];
  /** Where the parameter will be; absent where Plugsmith does not know the kind of component. */
  readonly place: ParamPlace | undefined;
  readonly onAdd: (param: JsonObject, name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the type and the name of a new parameter. */
export function AddParamDialog({ takenNames, parameterSets, place, onAdd, onClose }: AddParamDialogProps) {
  const [typeName, setTypeName] = useState('STRING');
  const [query, setQuery] = useState('');
  const [name, setName] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const [isChecked, setIsChecked] = useState(false);
  const formId = useId();
  const type = findParamType(typeName);
  const isNameRequired = type !== undefined && needsName(type);
  const problem = findParamNameProblem(name, takenNames, isNameRequired);
  const doubt = type === undefined || place === undefined ? undefined : findPlaceDoubt(type, place);
  const entries = useMemo(() => listTypes(place, query), [place, query]);
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
            entries={entries}
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
          help={
            <>
              <TypeHelp type={type} /> {doubt}
            </>
          }
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

/** The types that match, found by name, label and the line on them. Those that make no sense in the place come last. */
function listTypes(place: ParamPlace | undefined, query: string): readonly CommandEntry[] {
  const entries = matchOptions(TYPE_OPTIONS, query).map(({ value, label, type }): CommandEntry => {
    const doubt = place === undefined ? undefined : findPlaceDoubt(type, place);
    const detail = doubt ?? type.summary;
    return { id: value, label, detail, group: doubt === undefined ? type.group : 'Not useful here' };
  });
  const isUseful = ({ group }: CommandEntry) => group !== 'Not useful here';
  return [...entries.filter(isUseful), ...entries.filter((entry) => !isUseful(entry))];
}

const TYPE_OPTIONS = PARAM_TYPES.map((type) => ({
  value: type.name,
  label: type.name,
  keywords: [type.label, type.summary, type.group],
  type,
}));
