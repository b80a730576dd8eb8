import { Command } from 'cmdk';
import { type ReactElement, type ReactNode, type UIEvent, useMemo, useState } from 'react';
import { Kbd } from './kbd.tsx';
import './command-list.css';

export interface CommandEntry {
  readonly id: string;
  /** The accessible name, exactly. */
  readonly label: string;
  /** After the label, fainter: the folder of a file, the group of a command. */
  readonly detail?: string | undefined;
  readonly icon?: ReactNode | undefined;
  readonly shortcut?: string | undefined;
  /** Entries of one group stand in a row under its heading. */
  readonly group?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface CommandListProps {
  /** The name of the input. */
  readonly label: string;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly placeholder?: string | undefined;
  /** Filtered and ranked by the caller. */
  readonly entries: readonly CommandEntry[];
  readonly onSelect: (id: string) => void;
  /** Said when there is no entry. */
  readonly emptyText: string;
}

/** How many entries are put in the page at first, and added whenever the end comes near. */
const pageSize = 60;
const nearEndPx = 400;

/**
 * An input over a list that the arrow keys walk while the input keeps the focus. Only the part of a long list that can
 * have been reached is in the page, so thousands of entries cost what sixty do.
 */
export function CommandList({
  label,
  query,
  onQueryChange,
  placeholder,
  entries,
  onSelect,
  emptyText,
}: CommandListProps): ReactElement {
  const [active, setActive] = useState('');
  const [shown, setShown] = useState({ entries, count: pageSize });
  const count = shown.entries === entries ? shown.count : pageSize;
  const visible = useMemo(() => entries.slice(0, count), [entries, count]);
  const isActiveShown = visible.some((entry) => entry.id === active);
  const current = isActiveShown ? active : (visible[0]?.id ?? '');

  function showMore(): void {
    if (count < entries.length) setShown({ entries, count: count + pageSize });
  }

  function activate(id: string): void {
    setActive(id);
    if (visible.findIndex((entry) => entry.id === id) > count - 10) showMore();
  }

  function handleScroll(event: UIEvent<HTMLElement>): void {
    const { scrollHeight, scrollTop, clientHeight } = event.currentTarget;
    if (scrollHeight - scrollTop - clientHeight < nearEndPx) showMore();
  }

  return (
    <Command
      className="ui-command"
      label={label}
      shouldFilter={false}
      vimBindings={false}
      value={current}
      onValueChange={activate}
    >
      <Command.Input
        className="ui-command-input"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={query}
        onValueChange={onQueryChange}
      />
      <Command.List className="ui-command-list" label={label} onScroll={handleScroll}>
        {entries.length === 0 && <div className="ui-command-empty">{emptyText}</div>}
        {groupEntries(visible).map(({ group, members }) => (
          <Command.Group
            key={group ?? ''}
            className="ui-command-group"
            value={`group ${group ?? ''}`}
            {...(group === undefined ? {} : { heading: group })}
          >
            {members.map((entry) => (
              <CommandRow key={entry.id} entry={entry} onSelect={onSelect} />
            ))}
          </Command.Group>
        ))}
      </Command.List>
      <p className="visually-hidden" role="status">
        {entries.length === 0 ? emptyText : `${entries.length} ${entries.length === 1 ? 'result' : 'results'}`}
      </p>
    </Command>
  );
}

interface CommandRowProps {
  readonly entry: CommandEntry;
  readonly onSelect: (id: string) => void;
}

function CommandRow({ entry, onSelect }: CommandRowProps): ReactElement {
  const { id, label, detail, icon, shortcut, disabled = false } = entry;
  return (
    <Command.Item
      className="ui-command-row"
      value={id}
      disabled={disabled}
      aria-description={detail}
      onSelect={() => onSelect(id)}
    >
      {icon !== undefined && (
        <span className="ui-command-icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <span className="ui-command-label">{label}</span>
      {detail !== undefined && (
        <span className="ui-command-detail" aria-hidden="true">
          {detail}
        </span>
      )}
      {shortcut !== undefined && <Kbd keys={shortcut} decorative className="ui-command-keys" />}
    </Command.Item>
  );
}

interface EntryGroup {
  readonly group: string | undefined;
  readonly members: CommandEntry[];
}

/** The entries by group, groups in the order of their first entry. */
function groupEntries(entries: readonly CommandEntry[]): readonly EntryGroup[] {
  const groups = new Map<string | undefined, EntryGroup>();
  for (const entry of entries) {
    const known = groups.get(entry.group);
    if (known === undefined) groups.set(entry.group, { group: entry.group, members: [entry] });
    else known.members.push(entry);
  }
  return [...groups.values()];
}
