import type { Problem } from '../../domain/lint/problem.ts';
import {
  removeSuppression as removeFrom,
  type SuppressionError,
  setRuleSetting,
  suppressProblem,
} from '../../domain/lint/suppressions/edit-suppressions.ts';
import { findSuppression } from '../../domain/lint/suppressions/list-suppressions.ts';
import type { RuleSetting } from '../../domain/lint/suppressions/rule-settings.ts';
import { SETTINGS_PATH } from '../../domain/lint/suppressions/settings-path.ts';
import type { ProjectEdit } from '../../domain/project/change.ts';
import type { Project } from '../../domain/project/project.ts';
import type { Result } from '../../domain/result.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { isAsJudged } from './checking.ts';
import { applyEdit } from './editing.ts';
import { refuseOutdated } from './problems.ts';
import { announce, notify } from './shell.ts';

/** Suppresses a problem with a reason, as one step of the undo stack, unless its file has changed since it was found. */
export function suppress(workspace: Workspace, problem: Problem, reason: string): void {
  if (!isAsJudged(workspace, [problem.path])) refuseOutdated(workspace, problem);
  else change(workspace, (project) => suppressProblem(project, problem, reason));
}

/** Takes away what suppresses a problem, so that it counts again. */
export function unsuppress(workspace: Workspace, problem: Problem): void {
  const { suppressed } = problem;
  if (suppressed === undefined) return;
  if (!isAsJudged(workspace, [suppressed.path])) refuseOutdated(workspace, problem);
  else
    change(workspace, (project) => {
      const suppression = findSuppression(project, suppressed);
      return suppression === undefined ? undefined : removeFrom(project, suppression);
    });
}

/** Sets how severe a rule is in the open plugin; as the rule has it when no setting is given. */
export function setSeverity(workspace: Workspace, rule: string, setting: RuleSetting | undefined): void {
  change(workspace, (project) => setRuleSetting(project, rule, setting));
}

function change(
  workspace: Workspace,
  edit: (project: Project) => Result<ProjectEdit, SuppressionError> | undefined,
): void {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  const made = edit(session.project);
  if (made === undefined || (made.ok && made.value.changes.length === 0)) {
    announce(workspace, 'It is gone already');
  } else if (!made.ok) {
    const detail = `${SETTINGS_PATH} cannot be read. Mend it first: the Problems panel says where.`;
    notify(workspace, { tone: 'error', title: 'Not changed', detail });
  } else if (applyEdit(workspace, made.value)) {
    announce(workspace, `Done: ${made.value.label}`);
  }
}
