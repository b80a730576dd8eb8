import { addComponent } from '../../domain/plugin/add-component.ts';
import {
  type ComponentPlace,
  deleteComponent,
  duplicateComponent,
  renameComponent,
} from '../../domain/plugin/component-edits.ts';
import type { ComponentKind, Starter } from '../../domain/plugin/component-kind.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { type Change, type ChangeError, describeChangeError } from '../../domain/project/change.ts';
import type { Project } from '../../domain/project/project.ts';
import type { Result } from '../../domain/result.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit } from './editing.ts';
import { openFile } from './layout.ts';
import { announce, notify } from './shell.ts';
import { offerUndo } from './take-back.ts';

/**
 * Adds a component with the files of a starter as one step, and opens its main file. Answers whether it was done; a
 * refusal has been told to the person.
 *
 * @param className the Java class with its package, for kinds that name one
 */
export async function addNewComponent(
  workspace: Workspace,
  kind: ComponentKind,
  starter: Starter,
  id: string,
  className?: string,
): Promise<boolean> {
  const opened = selectSession(workspace.store.getState())?.key;
  let make: Awaited<ReturnType<Starter['load']>>;
  try {
    make = await starter.load();
  } catch {
    notify(workspace, {
      tone: 'error',
      title: 'Not added',
      detail: 'The starter code could not be loaded from this site. Check the connection, then choose "Add" again.',
    });
    return false;
  }
  const session = selectSession(workspace.store.getState());
  if (session === undefined || session.key !== opened) return false;
  const pluginId = readPlugin(session.project, workspace.kinds).manifest.id ?? '';
  const changes = addComponent(session.project, kind, id, make({ pluginId, componentId: id, className }));
  if (changes.length === 0) {
    const detail = `The plugin holds these files already, or its plugin.json cannot be read.`;
    notify(workspace, { tone: 'error', title: 'Not added', detail });
    return false;
  }
  if (!applyEdit(workspace, { label: `Add component ${id}`, changes })) return false;
  openMainFile(workspace, kind, id);
  return true;
}

/** Gives a component another identifier: what refers to it follows. */
export function renameToId(workspace: Workspace, component: ComponentPlace, id: string): boolean {
  return change(workspace, 'Not renamed', `Rename ${component.id} to ${id}`, (project) =>
    renameComponent(project, component, id),
  );
}

/** Copies a component under another identifier. */
export function duplicateAs(workspace: Workspace, component: ComponentPlace, id: string): boolean {
  const isDone = change(workspace, 'Not duplicated', `Duplicate ${component.id} as ${id}`, (project) =>
    duplicateComponent(project, component, id),
  );
  if (isDone) announce(workspace, `Done: Duplicate ${component.id} as ${id}`);
  return isDone;
}

/** Deletes a component, and offers to take it back. */
export function removeComponent(workspace: Workspace, component: ComponentPlace): void {
  const isDone = change(workspace, 'Not deleted', `Delete ${component.id}`, (project) =>
    deleteComponent(project, component),
  );
  if (isDone) offerUndo(workspace, { title: `Deleted ${component.id}`, label: `Restore ${component.id}` });
}

function change(
  workspace: Workspace,
  refusal: string,
  label: string,
  make: (project: Project) => Result<Change[], ChangeError>,
): boolean {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return false;
  const changes = make(session.project);
  if (changes.ok) return applyEdit(workspace, { label, changes: changes.value });
  notify(workspace, { tone: 'error', title: refusal, detail: describeChangeError(changes.error) });
  return false;
}

function openMainFile(workspace: Workspace, kind: ComponentKind, id: string): void {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  const { components } = readPlugin(session.project, workspace.kinds);
  const added = components.find((component) => component.kind.id === kind.id && component.id === id);
  if (added?.mainFile !== undefined) openFile(workspace, added.mainFile);
}
