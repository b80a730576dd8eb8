import type { Problem } from '../../domain/lint/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Severity } from '../../ui/severity.tsx';
import { applyFix } from '../../workspace/operations/problems.ts';
import { useWorkspace } from '../workspace-context.tsx';
import './descriptor-form.css';

/** Problems at the place of the form that they are about, with what can be done. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const workspace = useWorkspace();
  if (problems.length === 0) return null;
  return (
    <ul className="descriptor-problems">
      {problems.map((problem) => (
        <li key={`${problem.rule} ${problem.range.start} ${problem.message}`}>
          <Severity severity={problem.severity} />
          <span>
            {problem.message}{' '}
            {problem.fixes.map((fix, index) => (
              <Button key={fix.title} size="small" onClick={() => applyFix(workspace, problem, index)}>
                {fix.title}
              </Button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
