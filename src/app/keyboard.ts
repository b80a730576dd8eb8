import { findCommand, runCommand } from '../commands/table.ts';
import { isMac } from '../parts/platform.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Text fields undo their own typing: a step of the plugin is undone from anywhere else. */
const FIELD_COMMANDS = new Set(['edit.undo', 'edit.redo']);

/** Runs commands by their keys, before any widget sees them. Answers a function that stops it. */
export function listenToKeys(workspace: Workspace): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : undefined;
    const command = findCommand(event, target === undefined ? undefined : findRegion(target), isMac);
    if (command === undefined) return;
    if (isBehindDialog(workspace, command.id)) return;
    if (FIELD_COMMANDS.has(command.id) && target !== undefined && isOwnField(target)) return;
    event.preventDefault();
    event.stopPropagation();
    runCommand(workspace, command);
  };
  addEventListener('keydown', onKeyDown, { capture: true });
  return () => removeEventListener('keydown', onKeyDown, { capture: true });
}

/** The part of the page whose own keys work at a place. In a text field, Delete is for its text. */
function findRegion(target: Element): string | undefined {
  if (target.closest('input, textarea, select, [contenteditable="true"]') !== null) return undefined;
  return target.closest<HTMLElement>('[data-keys]')?.dataset['keys'];
}

/** While a dialog is open, only the palette and saving go past it. */
function isBehindDialog(workspace: Workspace, id: string): boolean {
  const { dialog } = workspace.store.getState().shell;
  if (dialog === undefined) return false;
  return id !== 'files.save-all' && !(dialog.kind === 'palette' && (id === 'help.palette' || id === 'go.file'));
}

/** A field that keeps its text itself until it is left: marked so, because fields of a plugin's files share its undo stack. */
function isOwnField(target: Element): boolean {
  return target.closest('[data-own-undo]') !== null || target.closest('[role="dialog"]') !== null;
}
