import type { ReactElement, ReactNode } from 'react';

export interface ScrollRegionProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What scrolls must be reachable with the keyboard, also where nothing in it can be. */
const REACHABLE = { role: 'group', tabIndex: 0 };

/** Content that scrolls by itself: a group with a name, not a landmark, since a page may have many of them. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps): ReactElement {
  const named = { ...REACHABLE, 'aria-label': label };
  return (
    <div {...named} className={className}>
      {children}
    </div>
  );
}
