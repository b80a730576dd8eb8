import { Dialog as RadixDialog } from 'radix-ui';
import { type ReactElement, type ReactNode, useRef } from 'react';
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
  const { onOpenAutoFocus, onCloseAutoFocus } = useFocusReturn();
  const content = useRef<HTMLDivElement>(null);
  const startTyping = (event: Event) => {
    onOpenAutoFocus();
    // Radix would select what the input has from before, and the next key would replace it.
    event.preventDefault();
    const input = content.current?.querySelector('input');
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  };
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="ui-dialog-scrim ui-command-scrim" />
        <RadixDialog.Content
          ref={content}
          className="ui-command-dialog"
          aria-describedby={undefined}
          onOpenAutoFocus={startTyping}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <RadixDialog.Title className="visually-hidden">{title}</RadixDialog.Title>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
