import type { FixScope } from '../../domain/lint/fix-all.ts';
import type { Workspace } from '../workspace.ts';
import { askFixAll } from './checking.ts';
import { applyEdit } from './editing.ts';
import { announce, notify } from './shell.ts';

/** Mends all problems of a rule, or all that are safe, as one step of the undo stack, and says what is left. */
export async function fixAllProblems(workspace: Workspace, scope: FixScope): Promise<void> {
  const answer = await askFixAll(workspace, scope);
  if (answer === undefined) {
    const detail = 'The plugin changed while the fixes were looked for, or the check failed. Try again.';
    notify(workspace, { tone: 'warn', title: 'Nothing fixed', detail });
    return;
  }
  const { edit, fixed, left } = answer;
  if (edit.changes.length === 0) {
    announce(workspace, left === 0 ? 'There is nothing to fix' : 'None of these problems has a fix that is clear');
  } else if (applyEdit(workspace, edit)) {
    announce(workspace, `Fixed ${fixed} ${fixed === 1 ? 'problem' : 'problems'}${left === 0 ? '' : `, ${left} left`}`);
  }
}

/** Mends all problems of the rule of the problem that was shown last. */
export async function fixAllOfShownRule(workspace: Workspace): Promise<void> {
  const { lastProblem } = workspace.running;
  if (lastProblem === undefined) announce(workspace, 'Go to a problem first');
  else await fixAllProblems(workspace, { kind: 'rule', rule: lastProblem.rule });
}
