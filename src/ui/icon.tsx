import { type ReactElement, useEffect } from 'react';
import { classNames } from './class-names.ts';
import { whenIdle } from './when-idle.ts';
import './icon.css';

/**
 * Brings the icons' style sheet and fonts from our own origin when an icon is first shown and there is nothing more
 * urgent; the module system keeps them. A failure leaves the icon's place empty and is tried again with the next icon:
 * an icon is never the only sign.
 */
function loadFontAwesome(): void {
  whenIdle(() => void import('@fortawesome/fontawesome-free/css/all.css').catch(() => undefined));
}

export interface FaIconProps {
  /** Classes of FontAwesome 5.15.4: `fas fa-puzzle-piece`. */
  readonly className: string;
}

/** A FontAwesome icon, as DSS shows it for a plugin or a component. Decorative: what it stands for is named beside it. */
export function FaIcon({ className }: FaIconProps): ReactElement {
  useEffect(loadFontAwesome, []);
  return (
    <span className="ui-fa" aria-hidden="true">
      <i className={classNames(className)} />
    </span>
  );
}
