import type { ReactNode } from 'react';
import {
  getKey,
  isJsonArray,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from '../../domain/dssjson/json-value.ts';
import type { EnumValue, ParamKey } from '../../domain/params/param-type.ts';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import { RevealButton } from '../../parts/descriptor-form/reveal-button.tsx';
import { FieldGroup } from '../../parts/param-form/field-group.tsx';
import { StringListField } from '../../parts/param-form/list-field.tsx';
import { textOf } from '../../parts/param-form/text-fields.tsx';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { computeChoices } from '../../workspace/operations/params.ts';
import { ChoicesField } from './choices-field.tsx';
import { ConditionField } from './condition-field.tsx';
import { DefaultValueField } from './default-value-field.tsx';
import { DocsText } from './docs-text.tsx';
import { GoToButton } from './go-to-button.tsx';
import type { DescriptorEditor } from './use-descriptor-editor.ts';

export interface KeyFieldProps {
  readonly editor: DescriptorEditor;
  readonly param: ParamSpec;
  readonly paramKey: ParamKey;
  /** The object that has the key, and where it stands: the parameter itself, or one inside it. */
  readonly holder: JsonObject;
  readonly at: JsonPath;
  /** What is wrong with the value. */
  readonly error: string | undefined;
  /** Draws the keys of an object inside the parameter. */
  readonly renderSettings: (place: JsonPath) => ReactNode;
  /** Draws a list of parameters inside the parameter. */
  readonly renderParams: (place: JsonPath, title: string) => ReactNode;
}

/** Keys whose label says it all. */
const SELF_EVIDENT = new Set(['name', 'label', 'description', 'mandatory', 'defaultValue']);
/** Texts that stay when they are emptied: descriptors are usually written with them. */
const KEPT_WHEN_EMPTY = new Set(['name', 'label', 'description']);

/** One key of a parameter, by what it holds. */
export function KeyField(props: KeyFieldProps) {
  const workspace = useWorkspace();
  const { editor, param, paramKey, holder, at, error, renderSettings, renderParams } = props;
  const { label, value: kind } = paramKey;
  const place = [...at, paramKey.name];
  const written = getKey(holder, paramKey.name);
  const change = { label: `Change ${label} of ${param.name === '' ? param.type : param.name}` };
  const set = (value: JsonValue | undefined) => editor.set(place, value, change);
  const type = (value: JsonValue | undefined) => editor.set(place, value, { ...change, isTyping: true });
  const help = SELF_EVIDENT.has(paramKey.name) ? undefined : <DocsText text={paramKey.docs} />;
  const action = <RevealButton path={editor.path} place={place} of={label} />;
  const frame = { label, help, error, action, required: paramKey.isRequired };
  switch (kind.kind) {
    case 'condition':
      return (
        <ConditionField
          {...{ frame, editor, param }}
          value={textOf(written)}
          onChange={(text) => type(text === '' ? undefined : text)}
        />
      );
    case 'string': {
      const Text = paramKey.name === 'description' ? TextAreaField : TextField;
      const isEmptyKept = KEPT_WHEN_EMPTY.has(paramKey.name);
      return (
        <Text
          {...frame}
          code={paramKey.name === 'name'}
          value={textOf(written)}
          onChange={(text) => type(text === '' && !isEmptyKept ? undefined : text)}
        />
      );
    }
    case 'integer':
    case 'number':
      return (
        <NumberField
          {...frame}
          integer={kind.kind === 'integer'}
          value={typeof written === 'number' ? written : null}
          onChange={(number) => type(number ?? undefined)}
        />
      );
    case 'boolean': {
      const box = (
        <div className="param-checkbox">
          <CheckboxField
            label={label}
            help={help}
            error={error}
            value={(written ?? paramKey.default) === true}
            onChange={set}
          />
          {action}
        </div>
      );
      if (paramKey.name !== 'getChoicesFromPython') return box;
      return (
        <div className="inspector-computed">
          {box}
          <Button
            size="small"
            aria-description={param.name}
            onClick={() => computeChoices(workspace, editor.path, param)}
          >
            Edit Python
          </Button>
        </div>
      );
    }
    case 'enum':
      return (
        <SelectField
          {...frame}
          placeholder={paramKey.default === undefined ? 'Not set' : `Not set (${textOf(paramKey.default)})`}
          value={textOf(written)}
          options={kind.values.map(({ value }) => ({ value, label: value }))}
          onChange={(value) => set(value === '' ? undefined : value)}
        />
      );
    case 'parameter-set': {
      const name = textOf(written);
      const isThere = editor.sources.some(({ id }) => id === name);
      return (
        <SelectField
          {...frame}
          action={
            <>
              {isThere ? <GoToButton editor={editor} place={place} name={name} /> : null}
              {action}
            </>
          }
          help={
            editor.sources.length === 0
              ? 'This plugin has no parameter set yet. Create one with "New component".'
              : help
          }
          placeholder="Not set"
          value={name}
          options={editor.sources.map(({ id }) => ({ value: id, label: id }))}
          onChange={(value) => set(value === '' ? undefined : value)}
        />
      );
    }
    case 'strings':
      return (
        <StringListField
          field={{ ...NO_FACTS, name: paramKey.name, label, isMandatory: paramKey.isRequired === true }}
          value={written}
          onChange={type}
          onBlur={ignore}
          {...{ error, help, action }}
        />
      );
    case 'enums':
      return <SeveralValues frame={frame} values={kind.values} written={written} onChange={set} />;
    case 'choices':
      return <ChoicesField frame={frame} editor={editor} place={place} written={written} change={change} />;
    case 'value':
      return <DefaultValueField frame={frame} editor={editor} param={param} onChange={type} />;
    case 'credential-settings':
      return renderSettings(place);
    case 'params':
      return renderParams(place, label);
  }
}

interface SeveralValuesProps {
  readonly frame: {
    readonly label: string;
    readonly help: ReactNode;
    readonly error: string | undefined;
    readonly action: ReactNode;
  };
  readonly values: readonly EnumValue[];
  readonly written: JsonValue | undefined;
  readonly onChange: (value: JsonValue | undefined) => void;
}

function SeveralValues({ frame, values, written, onChange }: SeveralValuesProps) {
  const chosen = isJsonArray(written) ? written.filter((item) => typeof item === 'string') : [];
  const names = [...new Set([...values.map(({ value }) => value), ...chosen])];
  return (
    <FieldGroup {...frame}>
      {names.map((name) => (
        <CheckboxField
          key={name}
          label={name}
          value={chosen.includes(name)}
          onChange={(isChosen) => {
            const next = names.filter((other) => (other === name ? isChosen : chosen.includes(other)));
            onChange(next.length === 0 ? undefined : next);
          }}
        />
      ))}
    </FieldGroup>
  );
}

const NO_FACTS = { help: '', type: '', condition: undefined, isHidden: false, defaultValue: undefined };

function ignore(): void {}
