import { Check, ChevronRight } from 'lucide-react';
import type { ContextMenu, DropdownMenu } from 'radix-ui';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import type { MenuEntry } from './menu-entry.ts';
import { ariaShortcut, detectKeyPlatform } from './shortcut.ts';
import './menu.css';

/** The parts that the drop-down menu and the context menu of Radix have in common. */
export type MenuParts = Pick<
  typeof DropdownMenu | typeof ContextMenu,
  'Item' | 'CheckboxItem' | 'ItemIndicator' | 'Separator' | 'Label' | 'Sub' | 'SubTrigger' | 'SubContent' | 'Portal'
>;

interface DeferredSelect {
  readonly select: (action: () => void) => void;
  readonly onCloseAutoFocus: () => void;
}

/**
 * Runs the chosen action once the menu is gone and the focus is back where it was, so that what the action opens
 * (a dialog, an inline rename) remembers the right place to return to and is not robbed of the focus.
 */
export function useDeferredSelect(): DeferredSelect {
  const pending = useRef<() => void>(null);
  return {
    select: (action) => {
      pending.current = action;
    },
    onCloseAutoFocus: () => {
      const action = pending.current;
      pending.current = null;
      // Radix moves the focus right after this event, in the same task.
      if (action !== null) queueMicrotask(action);
    },
  };
}

export interface MenuLinesProps {
  readonly parts: MenuParts;
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly select: (action: () => void) => void;
}

/** The lines of a menu, of either sort. */
export function MenuLines({ parts, items, select }: MenuLinesProps): ReactNode {
  const entries = typeof items === 'function' ? items() : items;
  return entries.map((entry, index) => <MenuLine key={keyOf(entry, index)} {...{ parts, entry, select }} />);
}

function keyOf(entry: MenuEntry, index: number): string {
  switch (entry.kind) {
    case 'item':
    case 'check':
      return entry.id;
    case 'submenu':
    case 'heading':
      return `${entry.kind} ${entry.label}`;
    case 'separator':
      return `separator ${index}`;
  }
}

interface MenuLineProps {
  readonly parts: MenuParts;
  readonly entry: MenuEntry;
  readonly select: (action: () => void) => void;
}

function MenuLine({ parts, entry, select }: MenuLineProps): ReactElement {
  switch (entry.kind) {
    case 'separator':
      return <parts.Separator className="ui-menu-separator" />;
    case 'heading':
      return <parts.Label className="ui-menu-heading">{entry.label}</parts.Label>;
    case 'item':
      return (
        <parts.Item
          className={classNames('ui-menu-line', entry.danger === true && 'ui-menu-line-danger')}
          disabled={entry.disabled === true}
          textValue={entry.label}
          aria-keyshortcuts={ariaKeys(entry.shortcut)}
          onSelect={() => select(entry.onSelect)}
        >
          <LineBody icon={entry.icon} label={entry.label} shortcut={entry.shortcut} />
        </parts.Item>
      );
    case 'check':
      return (
        <parts.CheckboxItem
          className="ui-menu-line"
          checked={entry.checked}
          disabled={entry.disabled === true}
          textValue={entry.label}
          aria-keyshortcuts={ariaKeys(entry.shortcut)}
          onSelect={() => select(entry.onSelect)}
        >
          <LineBody icon={entry.checked && <Check />} label={entry.label} shortcut={entry.shortcut} />
        </parts.CheckboxItem>
      );
    case 'submenu':
      return (
        <parts.Sub>
          <parts.SubTrigger className="ui-menu-line" disabled={entry.disabled === true} textValue={entry.label}>
            <LineBody icon={entry.icon} label={entry.label} />
            <ChevronRight className="ui-menu-more" aria-hidden="true" />
          </parts.SubTrigger>
          <parts.Portal>
            <parts.SubContent className="ui-menu" sideOffset={2} collisionPadding={8}>
              <MenuLines parts={parts} items={entry.items} select={select} />
            </parts.SubContent>
          </parts.Portal>
        </parts.Sub>
      );
  }
}

interface LineBodyProps {
  readonly icon?: ReactNode | undefined;
  readonly label: string;
  readonly shortcut?: string | undefined;
}

function LineBody({ icon, label, shortcut }: LineBodyProps): ReactElement {
  return (
    <>
      <span className="ui-menu-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="ui-menu-label">{label}</span>
      {shortcut !== undefined && <Kbd keys={shortcut} decorative className="ui-menu-keys" />}
    </>
  );
}

function ariaKeys(shortcut: string | undefined): string | undefined {
  return shortcut === undefined ? undefined : ariaShortcut(shortcut, detectKeyPlatform());
}
