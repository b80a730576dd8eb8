import type { Problem } from '../../domain/lint/problem.ts';
import { SECRET_RULES } from '../../domain/secrets/secret-rules.ts';
import { ExportProblemList } from './export-problem-list.tsx';

/** Errors first, then warnings: what will go wrong with this zip in DSS. Secrets have a section of their own. */
export function ExportProblems({ problems }: { problems: readonly Problem[] }) {
  const others = problems.filter(({ rule }) => !SECRET_RULES.includes(rule));
  const serious = [
    ...others.filter((problem) => problem.severity === 'error'),
    ...others.filter((problem) => problem.severity === 'warning'),
  ];
  return (
    <section className="export-section" aria-labelledby="export-problems">
      <h3 id="export-problems">What DSS will make of it</h3>
      {serious.length === 0 ? <p>No errors and no warnings were found.</p> : <ExportProblemList problems={serious} />}
    </section>
  );
}
