import type { ReactElement, ReactNode } from 'react';

export interface ScrollRegionProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What scrolls must be reachable with the keyboard, also where nothing in it can be. */
const IN_TAB_ORDER = { tabIndex: 0 };

/** Content that scrolls by itself. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps): ReactElement {
  return (
    <section {...IN_TAB_ORDER} className={className} aria-label={label}>
      {children}
    </section>
  );
}
