import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ariaShortcut, detectKeyPlatform } from './shortcut.ts';
import { Tooltip } from './tooltip.tsx';
import './icon-button.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** The accessible name, and the text of the tip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** As in `Kbd`: `Mod+S`. */
  readonly shortcut?: string | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left' | undefined;
}

export function IconButton({
  label,
  icon,
  shortcut,
  size = 'medium',
  tooltipSide,
  className,
  type = 'button',
  ...rest
}: IconButtonProps): ReactElement {
  return (
    <Tooltip content={label} shortcut={shortcut} side={tooltipSide}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut, detectKeyPlatform())}
        className={classNames('ui-icon-button', size === 'small' && 'ui-icon-button-small', className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
