import { Dialog as RadixDialog } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { useFocusReturn } from './use-focus-return.ts';
import './dialog.css';
import './command-dialog.css';

export interface CommandDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The name of the dialog; not shown. */
  readonly title: string;
  /** A `CommandList`. */
  readonly children: ReactNode;
}

/** The frame of the palette and of quick open: at the top of the window, with nothing around the list. */
export function CommandDialog({ open, onOpenChange, title, children }: CommandDialogProps): ReactElement {
  const focusReturn = useFocusReturn();
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="ui-dialog-scrim ui-command-scrim" />
        <RadixDialog.Content className="ui-command-dialog" aria-describedby={undefined} {...focusReturn}>
          <RadixDialog.Title className="visually-hidden">{title}</RadixDialog.Title>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
