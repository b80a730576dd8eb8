import type { GoodIdentifier, IdentifierProblem } from '../../domain/plugin/identifier.ts';
import type { Result } from '../../domain/result.ts';
import { TextField } from '../../ui/text-field.tsx';

interface IdentifierFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly checked: Result<GoodIdentifier, IdentifierProblem>;
  /** Whether what is wrong is said: not while someone has only begun to type. */
  readonly isJudged: boolean;
  readonly onLeave: () => void;
  readonly hint: string;
}

/** The identifier of a component: what is wrong with it, else advice, else the hint. */
export function IdentifierField({ value, onChange, checked, isJudged, onLeave, hint }: IdentifierFieldProps) {
  const error = isJudged && !checked.ok ? checked.error.message : undefined;
  const advice = checked.ok ? checked.value.advice : undefined;
  return (
    <TextField
      label="Identifier"
      required
      code
      autoFocus
      value={value}
      onChange={onChange}
      onBlur={onLeave}
      help={error === undefined ? (advice ?? hint) : undefined}
      error={error}
    />
  );
}
