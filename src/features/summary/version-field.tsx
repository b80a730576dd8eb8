import type { ReactNode } from 'react';
import { bumpVersion, type VersionPart } from '../../domain/plugin/version.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface VersionFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly action: ReactNode;
  readonly error: string | undefined;
}

const PARTS: readonly { readonly part: VersionPart; readonly label: string }[] = [
  { part: 'patch', label: 'Patch' },
  { part: 'minor', label: 'Minor' },
  { part: 'major', label: 'Major' },
];

/** The version, with buttons to the next one. */
export function VersionField(props: VersionFieldProps) {
  const { value, onChange } = props;
  return (
    <div className="summary-version">
      <TextField {...props} code />
      <fieldset className="summary-bump" aria-label="Bump version">
        {PARTS.map(({ part, label }) => {
          const next = bumpVersion(part, value);
          return (
            <Button key={part} title={`Set the version to ${next}`} onClick={() => onChange(next)}>
              {label}
            </Button>
          );
        })}
      </fieldset>
    </div>
  );
}
