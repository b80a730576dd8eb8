import { useMemo } from 'react';
import type { CodeEnv } from '../../domain/plugin/code-env.ts';
import { analyzeRequirements } from '../../domain/requirements/analyze-requirements.ts';
import { addLines } from '../../domain/requirements/edit-requirements.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { editPackages } from '../../workspace/operations/code-env.ts';
import { AddPackages } from './add-packages.tsx';
import { RequirementRow } from './requirement-row.tsx';
import '../../ui/data-table.css';

/** The lines of `requirements.txt` as a table. Blank lines are left out. */
export function RequirementsTable({ codeEnv, text }: { codeEnv: CodeEnv; text: string }) {
  const workspace = useWorkspace();
  const { requirements: path, value } = codeEnv;
  const lines = useMemo(() => analyzeRequirements(text, value), [text, value]);
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
                <RequirementRow key={line.line} path={path} line={line} />
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
