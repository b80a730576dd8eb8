import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { detectKeyPlatform, shortcutKeys } from './shortcut.ts';
import './kbd.css';

export interface KbdProps {
  /** Keys joined by `+`, with `Mod` for the platform's command key: `Mod+Shift+P`. */
  readonly keys: string;
  /** Set when the shortcut is told another way, by `aria-keyshortcuts` for one. */
  readonly decorative?: boolean | undefined;
  readonly className?: string | undefined;
}

const platform = detectKeyPlatform();

/** A keyboard shortcut, each key in its own frame. */
export function Kbd({ keys, decorative = false, className }: KbdProps): ReactElement {
  return (
    <span className={classNames('ui-kbd', className)} aria-hidden={decorative ? 'true' : undefined}>
      {shortcutKeys(keys, platform).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
