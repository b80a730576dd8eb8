import { type ReactNode, useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { readTags } from './read-tags.ts';

interface TagsFieldProps {
  readonly label: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly action: ReactNode;
  readonly error: string | undefined;
}

/** Tags as one line of text. What is being typed stays as typed while it means the tags that the file has. */
export function TagsField({ label, tags, onChange, action, error }: TagsFieldProps) {
  const [draft, setDraft] = useState('');
  const written = tags.join(', ');
  const shown = readTags(draft).join(', ') === written ? draft : written;
  return (
    <TextField
      {...{ label, action, error }}
      help="Separated by commas."
      value={shown}
      onChange={(text) => {
        setDraft(text);
        const next = readTags(text);
        if (next.join(', ') !== written) onChange(next);
      }}
      onBlur={() => setDraft(written)}
    />
  );
}
