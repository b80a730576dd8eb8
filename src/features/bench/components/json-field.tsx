import { useState } from 'react';
import type { JsonValue } from '../../../domain/dssjson/json-value.ts';
import { TextAreaField } from '../../../ui/text-area-field.tsx';

interface JsonFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
  readonly value: JsonValue | undefined;
  readonly onChange: (value: JsonValue | undefined) => void;
}

/** A value as JSON. What is no JSON stays on the screen and is not used. */
export function JsonField({ label, help, required, value, onChange }: JsonFieldProps) {
  const shown = value === undefined ? '' : JSON.stringify(value, undefined, 2);
  const [draft, setDraft] = useState<{ readonly text: string; readonly shown: string }>();
  const text = draft !== undefined && draft.shown === shown ? draft.text : shown;
  const change = (next: string) => {
    const parsed = parse(next);
    const value = parsed.ok ? parsed.value : undefined;
    const now = parsed.ok ? (value === undefined ? '' : JSON.stringify(value, undefined, 2)) : shown;
    setDraft({ text: next, shown: now });
    if (parsed.ok) onChange(value);
  };
  return (
    <TextAreaField
      label={label}
      help={help}
      required={required}
      code
      rows={5}
      value={text}
      error={parse(text).ok ? undefined : 'This is not JSON. Not used.'}
      onChange={change}
    />
  );
}

function parse(text: string): { readonly ok: true; readonly value: JsonValue | undefined } | { readonly ok: false } {
  if (text.trim() === '') return { ok: true, value: undefined };
  try {
    const value: JsonValue = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}
