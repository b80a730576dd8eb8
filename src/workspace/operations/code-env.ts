import { type CodeEnv, type CodeEnvSettings, createCodeEnv } from '../../domain/plugin/code-env.ts';
import { removePaths } from '../../domain/project/folder.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { readText } from '../../domain/project/project.ts';
import type { TextEdit } from '../../domain/project/text-edit.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit } from './editing.ts';
import { offerUndo } from './take-back.ts';

/** Writes what a code environment consists of. Files that exist are kept, so that it also completes one. */
export function writeCodeEnv(workspace: Workspace, settings: CodeEnvSettings): boolean {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return false;
  const changes = createCodeEnv(session.project, settings);
  return applyEdit(workspace, { label: `Create a ${settings.language} code environment`, changes });
}

/** Removes a code environment with all its files, and offers to take it back. */
export function removeCodeEnv(workspace: Workspace, { language, folder }: CodeEnv): void {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  const what = `the ${language} code environment`;
  const changes = removePaths(session.project, [folder]);
  if (!applyEdit(workspace, { label: `Delete ${what}`, changes })) return;
  offerUndo(workspace, { title: `Deleted ${what}`, label: `Restore ${what}` });
}

/** Changes the list of packages as one step. `makeEdits` gets its text; no edits change nothing. */
export function editPackages(
  workspace: Workspace,
  path: ProjectPath,
  label: string,
  makeEdits: (text: string) => readonly TextEdit[],
): boolean {
  const session = selectSession(workspace.store.getState());
  const text = session === undefined ? undefined : readText(session.project, path);
  if (text === undefined) return false;
  const edits = makeEdits(text);
  if (edits.length === 0) return false;
  return applyEdit(workspace, { label, changes: [{ kind: 'edit', path, edits }] });
}
