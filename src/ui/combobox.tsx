import { ChevronsUpDown } from 'lucide-react';
import { Popover as RadixPopover } from 'radix-ui';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { classNames } from './class-names.ts';
import { CommandList } from './command-list.tsx';
import { Field, type FieldOptions } from './field.tsx';
import { matchOptions } from './option-match.ts';
import './popover.css';
import './combobox.css';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: ReactNode | undefined;
  /** Other words it is found by. */
  readonly keywords?: readonly string[] | undefined;
  readonly group?: string | undefined;
}

export interface ComboboxProps extends FieldOptions {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly options: readonly ComboboxOption[];
  /** Shown when the value is empty. */
  readonly placeholder?: string | undefined;
  readonly searchLabel?: string | undefined;
  readonly emptyText?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A field whose value is picked from a list that can be searched. A value not in the list is shown as it is. */
export function Combobox({
  label,
  help,
  error,
  required,
  hideLabel,
  action,
  value,
  onChange,
  onBlur,
  options,
  placeholder = 'Choose',
  searchLabel = 'Search',
  emptyText = 'Nothing matches.',
  disabled,
  className,
}: ComboboxProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const entries = useMemo(
    () => matchOptions(options, query).map(({ value: id, ...option }) => ({ id, ...option })),
    [options, query],
  );
  const chosen = options.find((option) => option.value === value);

  function setOpenFresh(next: boolean): void {
    setOpen(next);
    setQuery('');
    if (!next) onBlur?.();
  }

  return (
    <Field {...{ label, help, error, required, hideLabel, action, className }}>
      {(control) => (
        <RadixPopover.Root open={isOpen} onOpenChange={setOpenFresh}>
          <RadixPopover.Trigger asChild>
            <button
              {...control}
              type="button"
              role="combobox"
              aria-expanded={isOpen}
              aria-haspopup="dialog"
              disabled={disabled}
              className="ui-input ui-combobox"
            >
              {chosen?.icon !== undefined && <span aria-hidden="true">{chosen.icon}</span>}
              <span className={classNames('ui-combobox-value', value === '' && 'ui-combobox-empty')}>
                {value === '' ? placeholder : (chosen?.label ?? value)}
              </span>
              <ChevronsUpDown className="ui-combobox-mark" aria-hidden="true" />
            </button>
          </RadixPopover.Trigger>
          <RadixPopover.Portal>
            <RadixPopover.Content
              className="ui-popover ui-combobox-popover"
              aria-label={label}
              align="start"
              sideOffset={4}
              collisionPadding={8}
            >
              <CommandList
                label={searchLabel}
                query={query}
                onQueryChange={setQuery}
                entries={entries}
                emptyText={emptyText}
                onSelect={(id) => {
                  onChange(id);
                  setOpenFresh(false);
                }}
              />
            </RadixPopover.Content>
          </RadixPopover.Portal>
        </RadixPopover.Root>
      )}
    </Field>
  );
}
