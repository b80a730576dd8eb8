import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Severity, type SeverityKind } from './severity.tsx';
import './callout.css';

export interface CalloutProps {
  readonly tone: 'info' | 'warn' | 'error';
  /** What happened. */
  readonly title: ReactNode;
  /** Why. */
  readonly cause?: ReactNode | undefined;
  /** What to do. */
  readonly remedy?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  /** Has it read out when it appears; for what comes in answer to something done. */
  readonly announce?: boolean | undefined;
  readonly className?: string | undefined;
}

const severityOf: Readonly<Record<CalloutProps['tone'], SeverityKind>> = {
  info: 'information',
  warn: 'warning',
  error: 'error',
};

/** A note in the flow of the page: what happened, why, and what to do. */
export function Callout({
  tone,
  title,
  cause,
  remedy,
  actions,
  announce = false,
  className,
}: CalloutProps): ReactElement {
  const live = announce ? { role: tone === 'error' ? 'alert' : 'status' } : {};
  return (
    <div {...live} className={classNames('ui-callout', `ui-callout-${tone}`, className)}>
      <Severity severity={severityOf[tone]} className="ui-callout-icon" />
      <div className="ui-callout-text">
        <p className="ui-callout-title">{title}</p>
        {cause !== undefined && <p>{cause}</p>}
        {remedy !== undefined && <p>{remedy}</p>}
        {actions !== undefined && <div className="ui-callout-actions">{actions}</div>}
      </div>
    </div>
  );
}
