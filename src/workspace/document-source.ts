import { readText } from '../domain/project/project.ts';
import type { DocumentSource } from '../ports/document-host.ts';
import type { PluginKey } from '../ports/project-repository.ts';
import { applyEdit, redo, undo } from './operations/editing.ts';
import { selectSession, type WorkspaceState } from './state.ts';
import type { Workspace } from './workspace.ts';

const known = new WeakMap<Workspace, { readonly key: PluginKey; readonly source: DocumentSource }>();

/**
 * The documents of the open plugin: the same ones whenever its editors come back to the screen, because editors remember by
 * them where each file was scrolled to.
 */
export function documentSourceOf(workspace: Workspace, key: PluginKey): DocumentSource {
  const last = known.get(workspace);
  if (last?.key === key) return last.source;
  const source = createDocumentSource(workspace);
  known.set(workspace, { key, source });
  return source;
}

/** The documents of the open plugin, for editors. Typing in one file is one step of the undo stack until a pause. */
export function createDocumentSource(workspace: Workspace): DocumentSource {
  const { store } = workspace;
  const session = () => selectSession(store.getState());
  return {
    read: (path) => {
      const project = session()?.project;
      return project === undefined ? undefined : readText(project, path);
    },
    edit: (path, edits, origin) => {
      applyEdit(
        workspace,
        { label: `Edit ${path}`, changes: [{ kind: 'edit', path, edits }] },
        { origin, mergeKey: `type ${path}` },
      );
    },
    subscribe: (listener) => {
      workspace.documentListeners.add(listener);
      return () => workspace.documentListeners.delete(listener);
    },
    problems: (path) => store.getState().problems.byPath.get(path) ?? [],
    subscribeProblems: (listener) => subscribeTo(workspace, (state) => state.problems, listener),
    isReadOnly: () => session()?.access !== 'writing',
    subscribeReadOnly: (listener) => subscribeTo(workspace, (state) => selectSession(state)?.access, listener),
    undo: () => undo(workspace),
    redo: () => redo(workspace),
  };
}

function subscribeTo(
  workspace: Workspace,
  select: (state: WorkspaceState) => unknown,
  listener: () => void,
): () => void {
  return workspace.store.subscribe((state, before) => {
    if (select(state) !== select(before)) listener();
  });
}
