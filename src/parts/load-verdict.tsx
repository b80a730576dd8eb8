import { DSS_ERROR_MEANINGS } from '../domain/lint/dss-error-code.ts';
import type { Problem } from '../domain/lint/problem.ts';
import { classNames } from '../ui/class-names.ts';
import './load-verdict.css';

interface LoadVerdictProps {
  readonly problems: readonly Problem[];
  /** Leaves the place empty unless DSS is known to report something. */
  readonly onlyWhenNot?: boolean;
  readonly className?: string;
}

/** Whether DSS will load the plugin, and what it will say if not: problems with the codes of DSS. */
export function LoadVerdict({ problems, onlyWhenNot = false, className }: LoadVerdictProps) {
  const reported = problems.flatMap(({ errorCode, message, path }) =>
    errorCode === undefined ? [] : [{ errorCode, message, path }],
  );
  if (reported.length === 0 && onlyWhenNot) return null;
  return (
    <section className={classNames('load-verdict', className)} aria-label="Will DSS load it?">
      <h3>Will DSS load it?</h3>
      {reported.length === 0 ? (
        <p>{describeUnreported(problems.filter(({ severity }) => severity === 'error').length)}</p>
      ) : (
        <ul>
          {reported.map(({ errorCode, message, path }) => (
            <li key={`${errorCode} ${path} ${message}`}>
              No. DSS reports <code>{errorCode}</code>: {DSS_ERROR_MEANINGS[errorCode]}. {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function describeUnreported(errors: number): string {
  if (errors === 0) return 'Nothing was found that keeps DSS from loading it.';
  return 'Nothing was found that DSS refuses the plugin for. The errors are about parts of it.';
}
