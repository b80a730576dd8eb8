import { useMemo } from 'react';
import type { Problem } from '../../domain/lint/problem.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { showProblem } from '../../workspace/operations/problems.ts';
import './import-findings.css';

/** What the rules say of imports, by the id of the rule. */
const QUESTIONS: readonly (readonly [rule: string, label: string])[] = [
  ['missing-requirement', 'Imports that no requirement covers'],
  ['removed-module', 'Modules that an accepted Python does not have'],
  ['unused-requirement', 'Unused requirements'],
];

/** How the code and the requirements meet: counts, each with the way to the first place. */
export function ImportFindings() {
  const workspace = useWorkspace();
  const problems = useWorkspaceState((state) => state.problems.all);
  const found = useMemo(() => groupByRule(problems), [problems]);
  return (
    <ul className="summary-imports" aria-label="Imports and requirements">
      {QUESTIONS.map(([rule, label]) => {
        const [first, ...more] = found.get(rule) ?? [];
        return (
          <li key={rule}>
            <span>
              {label}: {first === undefined ? 'none' : more.length + 1}
            </span>
            {first === undefined ? null : (
              <Button
                size="small"
                variant="quiet"
                aria-description={label}
                onClick={() => showProblem(workspace, first)}
              >
                Go to
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function groupByRule(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  return new Map(QUESTIONS.map(([rule]) => [rule, problems.filter((problem) => problem.rule === rule)]));
}
