import { describeChangeError } from '../../domain/project/change.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { baseName } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import {
  definitionAt,
  definitionsOf,
  type NamedPlace,
  namedAt,
  referencesTo,
  targetOfFile,
} from '../../domain/references/navigate.ts';
import type { Target } from '../../domain/references/reference.ts';
import { nameOfTarget, type RenameError, renameTarget } from '../../domain/references/rename-target.ts';
import type { DocumentName } from '../../ports/document-host.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit } from './editing.ts';
import { openFile, revealRange, selectActivePath, showPanel } from './layout.ts';
import { openPluginTab } from './routing.ts';
import { announce, requestFocus } from './shell.ts';

/** What an editor needs to know of the name at an offset. */
export function describeName(workspace: Workspace, path: ProjectPath, offset: number): DocumentName | undefined {
  const project = openProject(workspace);
  const named = project === undefined ? undefined : namedAt(project, path, offset);
  if (project === undefined || named === undefined) return undefined;
  const [target] = named.targets;
  const isThere = named.targets.some((each) => definitionsOf(project, each).length > 0);
  return {
    range: named.range,
    hasDefinition: definitionAt(project, path, offset).length > 0,
    renames: target !== undefined && isThere && named.isSpelt ? nameOfTarget(target) : undefined,
  };
}

/** Shows the thing that is named at an offset, in its own file. */
export function goToDefinition(workspace: Workspace, path: ProjectPath, offset: number): void {
  const project = openProject(workspace);
  if (project === undefined) return;
  const [place] = definitionAt(project, path, offset);
  if (place === undefined) {
    announce(workspace, describeNowhere(namedAt(project, path, offset)));
    return;
  }
  if (project.files.get(place.path)?.kind === 'text') revealRange(workspace, place.path, place.range);
  else openFile(workspace, place.path);
}

/** Lists what names the thing at an offset, or, where nothing is named, the file itself. */
export function findReferences(workspace: Workspace, path: ProjectPath, offset: number): void {
  const project = openProject(workspace);
  const targets = project === undefined ? undefined : namedAt(project, path, offset)?.targets;
  listReferences(workspace, targets ?? [targetOfFile(path)]);
}

/** Lists what names a file. */
export function findFileReferences(workspace: Workspace, path: ProjectPath): void {
  openPluginTab(workspace, 'edit');
  listReferences(workspace, [targetOfFile(path)]);
}

/** The same for the place of the caret in the active editor. */
export function goToDefinitionAtCaret(workspace: Workspace): void {
  const path = selectActivePath(workspace.store.getState());
  const caret = workspace.running.host?.caret();
  if (path !== undefined && caret !== undefined) goToDefinition(workspace, path, caret.offset);
}

export function findReferencesAtCaret(workspace: Workspace): void {
  const path = selectActivePath(workspace.store.getState());
  const caret = workspace.running.host?.caret();
  if (path === undefined) return;
  if (caret === undefined) findFileReferences(workspace, path);
  else findReferences(workspace, path, caret.offset);
}

/** Renames the thing at an offset wherever it is named, as one step. Answers why it was not. */
export function renameAt(workspace: Workspace, path: ProjectPath, offset: number, name: string): string | undefined {
  const project = openProject(workspace);
  const target = project === undefined ? undefined : namedAt(project, path, offset)?.targets[0];
  if (target === undefined) return 'Nothing of this plugin is named here.';
  return renameTo(workspace, target, name);
}

/** Renames something wherever it is named, as one step. Answers why it was not. */
export function renameTo(workspace: Workspace, target: Target, name: string): string | undefined {
  const project = openProject(workspace);
  if (project === undefined) return 'The plugin was closed.';
  const changes = renameTarget(project, target, name);
  if (!changes.ok) return describeRenameError(changes.error);
  const label = `Rename ${nameOfTarget(target)} to ${name}`;
  if (applyEdit(workspace, { label, changes: changes.value })) announce(workspace, `Done: ${label}`);
  return undefined;
}

function listReferences(workspace: Workspace, targets: readonly Target[]): void {
  const project = openProject(workspace);
  const [first] = targets;
  if (project === undefined || first === undefined) return;
  const name = nameOfTarget(first) ?? ('path' in first ? baseName(first.path) : '');
  workspace.store.setState({ references: { sought: { name, targets } } });
  showPanel(workspace, 'references');
  const count = targets.reduce((sum, target) => sum + referencesTo(project, target).length, 0);
  announce(workspace, `${count === 1 ? '1 reference' : `${count} references`} to ${name}`);
  if (count > 0) requestFocus(workspace, 'panel');
}

/** Why there is nowhere to go from a place. */
function describeNowhere(named: NamedPlace | undefined): string {
  if (named === undefined) return 'Nothing of this plugin is named here';
  return named.isReference ? 'What is named here is not in this plugin' : 'This is where it is declared';
}

function describeRenameError(error: RenameError): string {
  switch (error.kind) {
    case 'elsewhere':
      return 'What is named here is not in this plugin, or is not renamed from here.';
    case 'bad-name':
      return `"${error.name}" cannot be a name here. Use letters, digits, dashes and underscores.`;
    case 'taken':
      return `"${error.name}" is taken. Choose another name.`;
    case 'change':
      return describeChangeError(error.error);
  }
}

function openProject(workspace: Workspace): Project | undefined {
  return selectSession(workspace.store.getState())?.project;
}
