import type { ReactNode } from 'react';

/** One line of a menu. The accessible name of a line is exactly its `label`. */
export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly label: string;
      readonly icon?: ReactNode | undefined;
      /** As in `Kbd`: `Mod+S`. Shown only; the command table binds it. */
      readonly shortcut?: string | undefined;
      readonly disabled?: boolean | undefined;
      readonly danger?: boolean | undefined;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly label: string;
      readonly checked: boolean;
      readonly shortcut?: string | undefined;
      readonly disabled?: boolean | undefined;
      readonly onSelect: () => void;
    }
  | {
      readonly kind: 'submenu';
      readonly label: string;
      readonly icon?: ReactNode | undefined;
      readonly disabled?: boolean | undefined;
      readonly items: readonly MenuEntry[];
    }
  | { readonly kind: 'heading'; readonly label: string }
  | { readonly kind: 'separator' };
