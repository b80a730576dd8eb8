import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './badge.css';

export type Tone = 'neutral' | 'error' | 'warn' | 'ok' | 'info';

export interface BadgeProps {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A short word or a count in a frame. The word carries the meaning; the tone only repeats it. */
export function Badge({ tone = 'neutral', children, className }: BadgeProps): ReactElement {
  return <span className={classNames('ui-badge', `ui-badge-${tone}`, className)}>{children}</span>;
}
