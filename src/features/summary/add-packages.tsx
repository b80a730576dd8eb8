import { Plus } from 'lucide-react';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface AddPackagesProps {
  readonly label: string;
  readonly placeholder: string;
  /** Adds one line or many. Answers whether anything was new. */
  readonly onAdd: (lines: string) => boolean;
}

/** Where one package is typed, or many are pasted. */
export function AddPackages({ label, placeholder, onAdd }: AddPackagesProps) {
  const [line, setLine] = useState('');
  const [error, setError] = useState('');
  const add = (lines: string) => {
    const isEmpty = lines.trim() === '';
    if (!isEmpty && onAdd(lines)) {
      setLine('');
      setError('');
      return;
    }
    setError(isEmpty ? 'Type the name of a package, or paste several lines.' : 'The list holds this already.');
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    add(pasted);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(line);
  };
  return (
    <form className="summary-add" onSubmit={submit} noValidate>
      <TextField
        label={label}
        code
        placeholder={placeholder}
        help="Paste several lines to add them all."
        value={line}
        onChange={(text) => {
          setLine(text);
          setError('');
        }}
        onPaste={paste}
        error={error}
      />
      <Button type="submit" icon={<Plus size={14} />}>
        Add package
      </Button>
    </form>
  );
}
