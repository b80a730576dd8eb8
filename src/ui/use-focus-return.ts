import { useRef } from 'react';

interface FocusReturn {
  readonly onOpenAutoFocus: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}

/**
 * Gives the focus back to what had it when a dialog without a trigger of its own opened.
 * Radix returns it to its Trigger only, and our dialogs are opened by commands.
 */
export function useFocusReturn(): FocusReturn {
  const before = useRef<HTMLElement>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      // What the dialog did may have moved the keyboard on already.
      const isFree = document.activeElement === null || document.activeElement === document.body;
      if (isFree && before.current?.isConnected === true) before.current.focus();
      before.current = null;
    },
  };
}
