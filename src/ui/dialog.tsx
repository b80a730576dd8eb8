import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { useFocusReturn } from './use-focus-return.ts';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode | undefined;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  /** `drawer` is a panel along the right edge; see `Drawer`. */
  readonly placement?: 'center' | 'drawer' | undefined;
}

/** A modal dialog: keeps the focus, gives it back, closes on Escape, and scrolls inside. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = 'medium',
  placement = 'center',
}: DialogProps): ReactElement {
  const focusReturn = useFocusReturn();
  const describedBy = description === undefined ? { 'aria-describedby': undefined } : {};
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="ui-dialog-scrim" />
        <RadixDialog.Content
          {...describedBy}
          {...focusReturn}
          className={classNames('ui-dialog', `ui-dialog-${size}`, placement === 'drawer' && 'ui-dialog-drawer')}
        >
          <header className="ui-dialog-head">
            <RadixDialog.Title>{title}</RadixDialog.Title>
            {description !== undefined && (
              <RadixDialog.Description className="ui-dialog-description">{description}</RadixDialog.Description>
            )}
          </header>
          <div className="ui-dialog-body">{children}</div>
          {footer !== undefined && <footer className="ui-dialog-foot">{footer}</footer>}
          <RadixDialog.Close asChild>
            <IconButton className="ui-dialog-close" label="Close" icon={<X />} />
          </RadixDialog.Close>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
