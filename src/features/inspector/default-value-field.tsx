import { useState } from 'react';
import { getKey, type JsonValue } from '../../domain/dssjson/json-value.ts';
import { print } from '../../domain/dssjson/print.ts';
import { read } from '../../domain/dssjson/read.ts';
import { checkFieldValue } from '../../domain/params/check-field-value.ts';
import type { FormField, UnsupportedFormField, Widget } from '../../domain/params/form-field.ts';
import { findParamType } from '../../domain/params/param-types.ts';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import { toFormFields } from '../../domain/params/to-form-fields.ts';
import { ParamField } from '../../parts/param-form/param-field.tsx';
import type { FieldOptions } from '../../ui/field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import type { DescriptorEditor } from './use-descriptor-editor.ts';

interface DefaultValueFieldProps {
  readonly frame: FieldOptions;
  readonly editor: DescriptorEditor;
  readonly param: ParamSpec;
  readonly onChange: (value: JsonValue | undefined) => void;
}

/** Widgets whose values are easier to write than to fill in here. */
const WRITTEN_WIDGETS: ReadonlySet<Widget> = new Set(['preset', 'preset-list', 'object-list']);

/** The default value, entered as a user of the component would enter the value itself. */
export function DefaultValueField({ frame, editor, param, onChange }: DefaultValueFieldProps) {
  const written = getKey(param.value, 'defaultValue') ?? undefined;
  const [own] = toFormFields([param], editor.sources);
  if (own === undefined || WRITTEN_WIDGETS.has(own.widget)) {
    return <WrittenValue frame={frame} written={written} onChange={onChange} />;
  }
  const facts = { label: frame.label, help: '', isMandatory: false, defaultValue: undefined, isHidden: false };
  const field: FormField = own.widget === 'unsupported' ? writtenField({ ...own, ...facts }) : { ...own, ...facts };
  const problem = written === undefined ? undefined : checkFieldValue(field, written);
  return (
    <ParamField
      state={{
        field,
        value: written,
        onChange: (value) => onChange(value === '' || value === null ? undefined : value),
        onBlur: ignore,
        error: asText(frame.error) ?? (problem === undefined ? undefined : `${JSON.stringify(written)}: ${problem}`),
        help: frame.help,
        action: frame.action,
      }}
      renderInner={() => null}
    />
  );
}

/** What only a DSS instance can list is written as the text, or the texts, that it stands for. */
function writtenField(field: UnsupportedFormField): FormField {
  const shape = findParamType(field.type)?.shape;
  if (shape === 'strings' || shape === 'list') return { ...field, widget: 'strings', allowsDuplicates: true };
  return { ...field, widget: 'text' };
}

interface WrittenValueProps {
  readonly frame: FieldOptions;
  readonly written: JsonValue | undefined;
  readonly onChange: (value: JsonValue | undefined) => void;
}

/** A value written as JSON. It is taken over with each text that can be read. */
function WrittenValue({ frame, written, onChange }: WrittenValueProps) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly value: string }>();
  const value = JSON.stringify(written) ?? '';
  const text = draft?.value === value ? draft.text : written === undefined ? '' : print(written);
  const isBroken = text !== '' && read(text).value === undefined;
  const change = (next: string) => {
    const parsed = next.trim() === '' ? undefined : read(next).value;
    const isRead = parsed !== undefined || next.trim() === '';
    setDraft({ text: next, value: isRead ? (JSON.stringify(parsed) ?? '') : value });
    if (isRead) onChange(parsed);
  };
  return (
    <TextAreaField
      {...frame}
      code
      value={text}
      onChange={change}
      error={isBroken ? 'This is not JSON yet, so it is not taken over.' : frame.error}
    />
  );
}

function asText(error: FieldOptions['error']): string | undefined {
  return typeof error === 'string' ? error : undefined;
}

function ignore(): void {}
