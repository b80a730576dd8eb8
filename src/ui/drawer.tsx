import type { ReactElement } from 'react';
import { Dialog, type DialogProps } from './dialog.tsx';

export type DrawerProps = Omit<DialogProps, 'placement'>;

/** A modal panel along the right edge of the window. */
export function Drawer(props: DrawerProps): ReactElement {
  return <Dialog {...props} placement="drawer" />;
}
