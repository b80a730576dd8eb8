import type { Problem } from '../../../domain/lint/problem.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { isInside } from '../../../domain/project/path.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Severity } from '../../../ui/severity.tsx';
import { showPanel } from '../../../workspace/operations/layout.ts';
import { showProblem } from '../../../workspace/operations/problems.ts';
import { openPluginTab } from '../../../workspace/operations/routing.ts';

/** Why a component cannot run here, and what can be said of it all the same. */
export function StaticChecks({ component, why }: { readonly component: Component; readonly why: string }) {
  const workspace = useWorkspace();
  const { all, status } = useWorkspaceState((state) => state.problems);
  const problems = all.filter((problem) => isOf(component, problem));
  return (
    <>
      <p>This cannot run in a browser. {why}</p>
      <h3>Checks of its files</h3>
      {problems.length === 0 ? (
        <p className="bench-note">
          {status === 'checking' ? 'The files are being checked.' : 'Nothing is wrong with its files.'}
        </p>
      ) : (
        <ul className="bench-components-problems" aria-label="Problems of its files">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.range.start} ${problem.rule} ${problem.message}`}>
              <Severity severity={problem.severity} />
              <div>
                <p>{problem.message}</p>
                <button type="button" className="bench-place" onClick={() => showProblem(workspace, problem)}>
                  {problem.path}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="bench-actions">
        <Button
          onClick={() => {
            openPluginTab(workspace, 'edit');
            showPanel(workspace, 'problems');
          }}
        >
          Open the Problems panel
        </Button>
      </div>
    </>
  );
}

/** Entries of plugin.json have no folder of their own: all that is wrong there is shown. */
function isOf({ folder, descriptor }: Component, { path }: Problem): boolean {
  return path === descriptor || path === folder || isInside(path, folder);
}
