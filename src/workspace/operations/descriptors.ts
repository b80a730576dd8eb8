import type { EditResult } from '../../domain/dssjson/edit.ts';
import { describeEditError } from '../../domain/dssjson/edit-error.ts';
import type { JsonPath } from '../../domain/dssjson/json-value.ts';
import { normalise } from '../../domain/dssjson/normalise.ts';
import { findNode } from '../../domain/dssjson/tree.ts';
import { readDescriptor } from '../../domain/plugin/descriptor.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { readText } from '../../domain/project/project.ts';
import { diffText } from '../../domain/project/text-edit.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit } from './editing.ts';
import { revealRange, selectActivePath } from './layout.ts';
import { announce, notify } from './shell.ts';

/** A change of a descriptor, as text edits that keep everything else of the file. */
export type DescriptorEdit = (text: string) => EditResult;

/** What a step of the undo stack is called, and what it goes on with. */
export interface DescriptorStep {
  readonly label: string;
  /** See `EditOptions.mergeKey`. */
  readonly mergeKey?: string;
}

/** Changes a descriptor of the open plugin as one step. Answers whether it was done; a refusal has been told to the person. */
export function editDescriptor(
  workspace: Workspace,
  path: ProjectPath,
  step: DescriptorStep,
  edit: DescriptorEdit,
): boolean {
  const session = selectSession(workspace.store.getState());
  const text = session === undefined ? undefined : readText(session.project, path);
  if (text === undefined) return false;
  const edits = edit(text);
  if (!edits.ok) {
    notify(workspace, { tone: 'error', title: 'Not changed', detail: `${path}: ${describeEditError(edits.error)}` });
    return false;
  }
  if (edits.value.length === 0) return true;
  const { label, mergeKey } = step;
  const changes = [{ kind: 'edit', path, edits: edits.value }] as const;
  return applyEdit(workspace, { label, changes }, mergeKey === undefined ? {} : { mergeKey });
}

/** Writes the active file as strict JSON, where it can be read. Comments are lost; undo brings them back. */
export function normaliseActiveFile(workspace: Workspace): void {
  const state = workspace.store.getState();
  const path = selectActivePath(state);
  const project = selectSession(state)?.project;
  const text = path === undefined || project === undefined ? undefined : readText(project, path);
  if (path === undefined || text === undefined) return;
  const normal = normalise(text);
  if (!normal.ok) {
    const [error] = normal.error;
    const detail = `${path} cannot be read: ${error?.message ?? ''} ${error?.remedy ?? ''}`.trim();
    notify(workspace, { tone: 'error', title: 'Not normalised', detail });
    return;
  }
  const edits = diffText(text, normal.value);
  if (edits.length === 0) announce(workspace, `${path} is strict JSON already`);
  else applyEdit(workspace, { label: 'Normalise to strict JSON', changes: [{ kind: 'edit', path, edits }] });
}

/** Shows a place of a descriptor in its editor: the place itself, or the nearest one around it that is written. */
export function revealInDescriptor(workspace: Workspace, path: ProjectPath, place: JsonPath): void {
  const session = selectSession(workspace.store.getState());
  const root = session === undefined ? undefined : readDescriptor(session.project, path)?.root;
  for (let length = place.length; length >= 0; length -= 1) {
    const node = findNode(root, place.slice(0, length));
    if (node !== undefined) {
      revealRange(workspace, path, node.range);
      return;
    }
  }
}
