import { useMemo } from 'react';
import type { Problem } from '../../domain/lint/problem.ts';
import type { CodeEnv } from '../../domain/plugin/code-env.ts';
import { analyzeRequirements } from '../../domain/requirements/analyze-requirements.ts';
import { addLines } from '../../domain/requirements/edit-requirements.ts';
import type { RequirementLine } from '../../domain/requirements/requirement-line.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { editPackages } from '../../workspace/operations/code-env.ts';
import { AddPackages } from './add-packages.tsx';
import { RequirementRow } from './requirement-row.tsx';
import '../../ui/data-table.css';

/** The lines of `requirements.txt` as a table. Blank lines are left out. */
export function RequirementsTable({ codeEnv, text }: { codeEnv: CodeEnv; text: string }) {
  const workspace = useWorkspace();
  const { requirements: path, value } = codeEnv;
  const lines = useMemo(() => analyzeRequirements(text, value), [text, value]);
  const found = useWorkspaceState((state) => state.problems.all);
  const problems = useMemo(() => found.filter((problem) => problem.path === path), [found, path]);
  const shown = lines.filter(({ kind }) => kind !== 'blank');
  return (
    <>
      {shown.length === 0 ? <p className="summary-note">No packages yet.</p> : null}
      {shown.length === 0 ? null : (
        <div className="summary-table">
          <table className="ui-table" aria-label="Requirements">
            <thead>
              <tr>
                <th scope="col">Package</th>
                <th scope="col">Version rule</th>
                <th scope="col">Marker</th>
                <th scope="col">Problem</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <RequirementRow key={line.line} path={path} line={line} problems={problemsOn(line, problems)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddPackages
        label="New requirement"
        placeholder="openai>=1.40"
        onAdd={(pasted) => editPackages(workspace, path, 'Add package', (before) => addLines(before, pasted))}
      />
    </>
  );
}

/** What the table finds by itself, while one types. */
const OWN_RULES: readonly string[] = ['requirement-line', 'duplicate-requirement', 'core-package-pin'];

/** What the rules say of a line beyond what the table finds by itself. */
function problemsOn({ range }: RequirementLine, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ rule, range: { start } }) => {
    return start >= range.start && start <= range.end && !OWN_RULES.includes(rule);
  });
}
