import type { Problem } from '../../domain/lint/problem.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Severity } from '../../ui/severity.tsx';
import { showProblem } from '../../workspace/operations/problems.ts';
import { closeDialog } from '../../workspace/operations/shell.ts';

/** More than this are counted, not listed: the panel is for a decision, the Problems panel for the work. */
const SHOWN = 8;

/** Errors first, then warnings: what will go wrong with this zip in DSS. */
export function ExportProblems({ problems }: { problems: readonly Problem[] }) {
  const workspace = useWorkspace();
  const serious = [
    ...problems.filter((problem) => problem.severity === 'error'),
    ...problems.filter((problem) => problem.severity === 'warning'),
  ];
  const goTo = (problem: Problem) => {
    closeDialog(workspace);
    showProblem(workspace, problem);
  };
  return (
    <section className="export-section" aria-labelledby="export-problems">
      <h3 id="export-problems">What DSS will make of it</h3>
      {serious.length === 0 ? (
        <p>No errors and no warnings were found.</p>
      ) : (
        <ul className="export-problems">
          {serious.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.rule} ${problem.path} ${problem.range.start} ${problem.message}`}>
              <Severity severity={problem.severity} />
              <span className="export-message">
                {problem.message} <span className="export-path">{problem.path}</span>
              </span>
              <Button variant="quiet" aria-description={problem.path} onClick={() => goTo(problem)}>
                Go to
              </Button>
            </li>
          ))}
        </ul>
      )}
      {serious.length > SHOWN ? <p>And {serious.length - SHOWN} more in the Problems panel.</p> : null}
    </section>
  );
}
