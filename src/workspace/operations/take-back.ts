import type { HistoryEntry } from '../slices/history.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit, undo } from './editing.ts';
import { announce, notify } from './shell.ts';

interface TakingBack {
  /** What was done: "Deleted llm.py". */
  readonly title: string;
  /** What taking it back is called in the undo stack: "Restore llm.py". */
  readonly label: string;
  readonly afterwards?: () => void;
}

/** Tells of the step made last, and offers to take it back also when others have been made since. */
export function offerUndo(workspace: Workspace, { title, label, afterwards }: TakingBack): void {
  const session = selectSession(workspace.store.getState());
  const step = session?.history.done.at(-1);
  if (session === undefined || step === undefined) return;
  const { key } = session;
  const run = () => {
    if (takeBack(workspace, key, step, label)) afterwards?.();
  };
  notify(workspace, { tone: 'info', title, action: { label: 'Undo', run } });
}

function takeBack(workspace: Workspace, key: string, step: HistoryEntry, label: string): boolean {
  const session = selectSession(workspace.store.getState());
  if (session?.key !== key || !session.history.done.includes(step)) {
    announce(workspace, 'It has been undone already, or its plugin is closed');
    return false;
  }
  if (session.history.done.at(-1) !== step) return applyEdit(workspace, { label, changes: step.undo });
  undo(workspace);
  return true;
}
