import { normaliseActiveFile } from '../workspace/operations/descriptors.ts';
import { redo, undo } from '../workspace/operations/editing.ts';
import { fixAllOfShownRule, fixAllProblems } from '../workspace/operations/fixing.ts';
import {
  closeActiveFile,
  closeOtherFiles,
  reopenClosedFile,
  selectActivePath,
  splitEditor,
} from '../workspace/operations/layout.ts';
import { goToProblem } from '../workspace/operations/problems.ts';
import { findReferencesAtCaret, goToDefinitionAtCaret } from '../workspace/operations/references.ts';
import { saveNow } from '../workspace/operations/saving.ts';
import type { WorkspaceState } from '../workspace/state.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Command, canWrite, hasFile, hasPlugin, isEditing } from './command.ts';

export const EDIT_COMMANDS: readonly Command[] = [
  { id: 'files.save-all', title: 'Save all', group: 'Files', keys: ['Mod+S'], isEnabled: hasPlugin, run: saveNow },
  {
    id: 'files.close',
    title: 'Close file',
    group: 'Files',
    keys: ['Alt+W'],
    isEnabled: hasFile,
    run: closeActiveFile,
  },
  { id: 'files.close-others', title: 'Close other files', group: 'Files', isEnabled: hasFile, run: closeOthers },
  {
    id: 'files.reopen',
    title: 'Reopen closed file',
    group: 'Files',
    keys: ['Alt+Shift+W'],
    isEnabled: isEditing,
    run: reopenClosedFile,
  },
  { id: 'edit.undo', title: 'Undo', group: 'Edit', keys: ['Mod+Z'], isEnabled: canWrite, run: undo },
  {
    id: 'edit.redo',
    title: 'Redo',
    group: 'Edit',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    isEnabled: canWrite,
    run: redo,
  },
  {
    id: 'edit.find',
    title: 'Find in file',
    group: 'Edit',
    isEnabled: hasFile,
    run: ({ running }) => running.host?.runAction('actions.find'),
  },
  {
    id: 'edit.replace',
    title: 'Replace in file',
    group: 'Edit',
    isEnabled: hasFile,
    run: ({ running }) => running.host?.runAction('editor.action.startFindReplaceAction'),
  },
  {
    id: 'edit.rename',
    title: 'Rename everywhere',
    group: 'Edit',
    keys: ['F2'],
    isEnabled: (state) => canWrite(state) && hasFile(state),
    run: ({ running }) => running.host?.runAction('editor.action.rename'),
  },
  {
    id: 'edit.normalise',
    title: 'Normalise to strict JSON',
    group: 'Edit',
    isEnabled: (state) => canWrite(state) && hasFile(state) && selectActivePath(state)?.endsWith('.json') === true,
    run: normaliseActiveFile,
  },
  {
    id: 'edit.fix-all-safe',
    title: 'Fix all safe problems',
    group: 'Edit',
    isEnabled: hasFixes,
    run: (workspace) => fixAllProblems(workspace, { kind: 'safe' }),
  },
  {
    id: 'edit.fix-all-of-rule',
    title: 'Fix all of this rule',
    group: 'Edit',
    isEnabled: hasFixes,
    run: fixAllOfShownRule,
  },
  {
    id: 'go.definition',
    title: 'Go to definition',
    group: 'Go',
    keys: ['F12'],
    isEnabled: hasFile,
    run: goToDefinitionAtCaret,
  },
  {
    id: 'go.references',
    title: 'Find references',
    group: 'Go',
    keys: ['Shift+F12'],
    isEnabled: hasFile,
    run: findReferencesAtCaret,
  },
  {
    id: 'view.split-right',
    title: 'Split right',
    group: 'View',
    keys: ['Mod+\\'],
    isEnabled: hasFile,
    run: splitEditor,
  },
  {
    id: 'go.next-problem',
    title: 'Next problem',
    group: 'Go',
    keys: ['F8'],
    isEnabled: hasPlugin,
    run: (workspace) => goToProblem(workspace, 'next'),
  },
  {
    id: 'go.previous-problem',
    title: 'Previous problem',
    group: 'Go',
    keys: ['Shift+F8'],
    isEnabled: hasPlugin,
    run: (workspace) => goToProblem(workspace, 'previous'),
  },
];

/** Whether some problem could be mended. */
function hasFixes(state: WorkspaceState): boolean {
  return canWrite(state) && state.problems.all.some(({ fixes }) => fixes.length > 0);
}

function closeOthers(workspace: Workspace): void {
  const state = workspace.store.getState();
  const path = selectActivePath(state);
  if (path !== undefined) closeOtherFiles(workspace, state.layout.activeGroup, path);
}
