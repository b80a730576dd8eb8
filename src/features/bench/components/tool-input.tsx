import type { InputField } from '../../../domain/bench/tool-input.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../domain/dssjson/json-value.ts';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { InputControl } from './input-control.tsx';
import { JsonField } from './json-field.tsx';

interface ToolInputProps {
  /** Nothing while the schema is not known, or when it is not that of an object. */
  readonly form: InputField | undefined;
  readonly input: JsonObject;
  readonly onChange: (input: JsonObject) => void;
  /** Whether it is entered as JSON although there is a form. */
  readonly isJson: boolean;
  readonly onJsonChange: (isJson: boolean) => void;
}

/** What a tool is called with: as a form where its schema makes one, else as JSON. */
export function ToolInput({ form, input, onChange, isJson, onJsonChange }: ToolInputProps) {
  const change = (value: JsonValue | undefined) => onChange(isJsonObject(value) ? value : {});
  if (form?.kind !== 'object') {
    return <JsonField label="Input as JSON" value={input} onChange={change} />;
  }
  return (
    <>
      <CheckboxField label="Enter as JSON" value={isJson} onChange={onJsonChange} />
      {isJson ? (
        <JsonField label="Input as JSON" value={input} onChange={change} />
      ) : (
        <InputControl field={form} value={input} onChange={change} path="" />
      )}
    </>
  );
}
