import { CircleCheck, CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import './severity.css';

export type SeverityKind = 'error' | 'warning' | 'information';

const appearance: Readonly<Record<SeverityKind, { readonly Icon: LucideIcon; readonly word: string }>> = {
  error: { Icon: CircleX, word: 'Error' },
  warning: { Icon: TriangleAlert, word: 'Warning' },
  information: { Icon: Info, word: 'Information' },
};

export interface SeverityProps {
  readonly severity: SeverityKind;
  /** Shows the word beside the icon; otherwise only assistive technology gets it. */
  readonly showWord?: boolean | undefined;
  readonly className?: string | undefined;
}

/** How grave something is: a shape and a word, never a colour alone. */
export function Severity({ severity, showWord = false, className }: SeverityProps): ReactElement {
  const { Icon, word } = appearance[severity];
  return (
    <span className={classNames('ui-severity', `ui-severity-${severity}`, className)}>
      <Icon aria-hidden="true" />
      <span className={showWord ? undefined : 'visually-hidden'}>{word}</span>
    </span>
  );
}

export interface ProblemCountProps {
  readonly errors: number;
  readonly warnings: number;
  readonly information?: number | undefined;
  /** Counts information too; else it is left to places with room for it. */
  readonly showInformation?: boolean | undefined;
  /** What is said when there is neither; nothing is shown without it. */
  readonly okText?: string | undefined;
  readonly className?: string | undefined;
}

/** `1` error and `3` warnings as icons with numbers, read out as words. */
export function ProblemCount(props: ProblemCountProps): ReactElement | null {
  const { errors, warnings, okText, className } = props;
  const information = props.showInformation === true ? (props.information ?? 0) : 0;
  if (errors === 0 && warnings === 0 && information === 0) {
    if (okText === undefined) return null;
    return (
      <span className={classNames('ui-problem-count', className)}>
        <span className="ui-severity ui-severity-ok">
          <CircleCheck aria-hidden="true" />
          {okText}
        </span>
      </span>
    );
  }
  return (
    <span className={classNames('ui-problem-count', className)}>
      {errors > 0 && <Count severity="error" count={errors} words={errors === 1 ? 'error' : 'errors'} />}
      {warnings > 0 && <Count severity="warning" count={warnings} words={warnings === 1 ? 'warning' : 'warnings'} />}
      {information > 0 && <Count severity="information" count={information} words="information" />}
    </span>
  );
}

interface CountProps {
  readonly severity: SeverityKind;
  readonly count: number;
  readonly words: string;
}

function Count({ severity, count, words }: CountProps): ReactElement {
  const { Icon } = appearance[severity];
  return (
    <span className={classNames('ui-severity', `ui-severity-${severity}`)} title={`${count} ${words}`}>
      <Icon aria-hidden="true" />
      {count}
      <span className="visually-hidden"> {words}</span>
    </span>
  );
}
