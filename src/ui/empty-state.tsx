import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title?: string | undefined;
  /** One sentence: what would be here. */
  readonly sentence: ReactNode;
  /** One command: what brings it here. */
  readonly action?: ReactNode | undefined;
  readonly className?: string | undefined;
}

/** What an empty place says. */
export function EmptyState({ title, sentence, action, className }: EmptyStateProps): ReactElement {
  return (
    <div className={classNames('ui-empty', className)}>
      {title !== undefined && <p className="ui-empty-title">{title}</p>}
      <p>{sentence}</p>
      {action}
    </div>
  );
}
