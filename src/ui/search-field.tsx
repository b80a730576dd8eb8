import { Search, X } from 'lucide-react';
import { type ComponentProps, type ReactElement, useRef } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import './search-field.css';

export interface SearchFieldProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'className' | 'children' | 'ref'> {
  /** The accessible name, and the placeholder unless another is given. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}

export function SearchField({
  label,
  value,
  onChange,
  placeholder = label,
  className,
  ...rest
}: SearchFieldProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={classNames('ui-search', className)}>
      <Search className="ui-search-icon" aria-hidden="true" />
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        ref={input}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        className="ui-input ui-search-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value !== '' && (
        <IconButton
          className="ui-search-clear"
          size="small"
          label="Clear search"
          icon={<X />}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
