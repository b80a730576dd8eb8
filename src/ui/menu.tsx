import { DropdownMenu, ContextMenu as RadixContextMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import type { MenuEntry } from './menu-entry.ts';
import { MenuLines, useDeferredSelect } from './menu-lines.tsx';

export interface MenuProps {
  /** A `Button` or an `IconButton`; it is given the roles and the keys of a menu button. */
  readonly trigger: ReactElement;
  /** A function is asked when the menu is open, for items that take time to list. */
  readonly items: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** The name of the menu itself, when the trigger's name does not serve. */
  readonly label?: string | undefined;
}

/** A button that opens a menu. */
export function Menu({ trigger, items, align = 'start', label }: MenuProps): ReactElement {
  const { select, onCloseAutoFocus } = useDeferredSelect();
  const name = label === undefined ? {} : { 'aria-label': label, 'aria-labelledby': undefined };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          {...name}
          className="ui-menu"
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <MenuLines parts={DropdownMenu} items={items} select={select} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export interface ContextMenuProps {
  readonly items: readonly MenuEntry[];
  /** One element that takes a ref and native props. */
  readonly children: ReactElement;
  readonly label?: string | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
}

/** The menu of a place: opens on a right click, a long press, Shift+F10 and the menu key. */
export function ContextMenu({ items, children, label, onOpenChange }: ContextMenuProps): ReactElement {
  const { select, onCloseAutoFocus } = useDeferredSelect();
  return (
    <RadixContextMenu.Root modal={false} onOpenChange={(open) => onOpenChange?.(open)}>
      <RadixContextMenu.Trigger asChild>{children}</RadixContextMenu.Trigger>
      <RadixContextMenu.Portal>
        <RadixContextMenu.Content
          className="ui-menu"
          aria-label={label}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <MenuLines parts={RadixContextMenu} items={items} select={select} />
        </RadixContextMenu.Content>
      </RadixContextMenu.Portal>
    </RadixContextMenu.Root>
  );
}
