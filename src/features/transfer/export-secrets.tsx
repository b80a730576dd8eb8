import type { Problem } from '../../domain/lint/problem.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Severity } from '../../ui/severity.tsx';
import { showProblem } from '../../workspace/operations/problems.ts';
import { closeDialog } from '../../workspace/operations/shell.ts';

/** The rules that find what should not leave this browser. */
const SECRET_RULES: ReadonlySet<string> = new Set(['secret-in-text', 'secret-default']);

/** Keys and passwords in the files, once more before they are handed on; also those that were suppressed. */
export function ExportSecrets({ problems }: { readonly problems: readonly Problem[] }) {
  const workspace = useWorkspace();
  const secrets = problems.filter(({ rule, severity }) => SECRET_RULES.has(rule) && severity !== 'information');
  if (secrets.length === 0) return null;
  const goTo = (problem: Problem) => {
    closeDialog(workspace);
    showProblem(workspace, problem);
  };
  return (
    <section className="export-section" aria-labelledby="export-secrets">
      <h3 id="export-secrets">Secrets in the files</h3>
      <p>Everyone who gets the zip can read them.</p>
      <ul className="export-problems">
        {secrets.map((problem) => (
          <li key={`${problem.path} ${problem.range.start}`}>
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
    </section>
  );
}
