import type { Problem } from '../../domain/lint/problem.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Severity } from '../../ui/severity.tsx';
import { showProblem } from '../../workspace/operations/problems.ts';
import { closeDialog } from '../../workspace/operations/shell.ts';

/** More than this are counted, not listed: the panel is for a decision, the Problems panel for the work. */
const SHOWN = 8;

/** The first of some problems, each with the way to its place. */
export function ExportProblemList({ problems }: { problems: readonly Problem[] }) {
  const workspace = useWorkspace();
  const goTo = (problem: Problem) => {
    closeDialog(workspace);
    showProblem(workspace, problem);
  };
  return (
    <>
      <ul className="export-problems">
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.rule} ${problem.path} ${problem.range.start} ${problem.message}`}>
            <Severity severity={problem.severity} />
            <span className="export-message">
              {problem.message}
              {problem.suppressed === undefined ? null : ` Suppressed: ${problem.suppressed.reason}`}{' '}
              <span className="export-path">{problem.path}</span>
            </span>
            <Button variant="quiet" aria-description={problem.path} onClick={() => goTo(problem)}>
              Go to
            </Button>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN ? <p>And {problems.length - SHOWN} more in the Problems panel.</p> : null}
    </>
  );
}
