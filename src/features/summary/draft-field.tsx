import { type KeyboardEvent, useRef, useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Gets the text when Enter is pressed or the field is left. Escape brings back the text that was. */
  readonly onCommit: (text: string) => void;
  /** For a field that is there for one change: moves the keyboard elsewhere after Enter and Escape. */
  readonly onDone?: () => void;
}

/** A field whose text counts once it is whole: half a version rule is none. */
export function DraftField({ label, value, placeholder, onCommit, onDone }: DraftFieldProps) {
  const [draft, setDraft] = useState<string>();
  const isDropped = useRef(false);
  const commit = () => {
    setDraft(undefined);
    if (!isDropped.current) onCommit(draft ?? value);
    isDropped.current = false;
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    isDropped.current = event.key === 'Escape';
    // To move the keyboard is to leave the field, which commits.
    if (onDone === undefined) commit();
    else onDone();
  };
  return (
    <TextField
      label={label}
      hideLabel
      code
      placeholder={placeholder}
      autoFocus={onDone !== undefined}
      value={draft ?? value}
      onChange={setDraft}
      onKeyDown={handleKey}
      onBlur={commit}
    />
  );
}
