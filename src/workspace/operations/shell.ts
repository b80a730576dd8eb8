import type { Theme } from '../../ports/preferences.ts';
import type { DialogState, FocusRequest, Notice, ShellState } from '../slices/shell.ts';
import type { Workspace } from '../workspace.ts';

export function updateShell(workspace: Workspace, update: (shell: ShellState) => Partial<ShellState>): void {
  workspace.store.setState((state) => ({ shell: { ...state.shell, ...update(state.shell) } }));
}

export function openDialog(workspace: Workspace, dialog: DialogState): void {
  updateShell(workspace, () => ({ dialog }));
}

export function closeDialog(workspace: Workspace): void {
  updateShell(workspace, () => ({ dialog: undefined }));
}

/** Shows a message. Errors stay until they are dismissed. */
export function notify(workspace: Workspace, notice: Omit<Notice, 'id'>): void {
  const id = workspace.clock.uniqueName();
  updateShell(workspace, (shell) => ({ notices: [...shell.notices, { ...notice, id }] }));
}

export function dismissNotice(workspace: Workspace, id: string): void {
  updateShell(workspace, (shell) => ({ notices: shell.notices.filter((notice) => notice.id !== id) }));
}

/** Says what was done, in the status bar and to screen readers. */
export function announce(workspace: Workspace, announcement: string): void {
  updateShell(workspace, () => ({ announcement }));
}

export function setTheme(workspace: Workspace, theme: Theme): void {
  workspace.preferences.setTheme(theme);
  updateShell(workspace, () => ({ theme }));
}

/** Moves the keyboard to a region of the page. */
export function requestFocus(workspace: Workspace, target: FocusRequest['target']): void {
  updateShell(workspace, (shell) => ({ focusRequest: { target, count: (shell.focusRequest?.count ?? 0) + 1 } }));
}

/** Runs a piece of work that can be stopped, and shows its steps while it lasts. */
export async function runTask<T>(
  workspace: Workspace,
  step: string,
  work: (signal: AbortSignal, report: (step: string, progress?: number) => void) => Promise<T>,
): Promise<T> {
  const id = workspace.clock.uniqueName();
  const controller = new AbortController();
  const stop = () => controller.abort();
  updateShell(workspace, (shell) => ({ tasks: [...shell.tasks, { id, step, stop }] }));
  const report = (nextStep: string, progress?: number) =>
    updateShell(workspace, (shell) => ({
      tasks: shell.tasks.map((task) =>
        task.id === id ? { id, stop, step: nextStep, ...(progress === undefined ? {} : { progress }) } : task,
      ),
    }));
  try {
    return await work(controller.signal, report);
  } finally {
    updateShell(workspace, (shell) => ({ tasks: shell.tasks.filter((task) => task.id !== id) }));
  }
}
