import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import { type PluginView, readPlugin } from '../domain/plugin/plugin.ts';
import type { Session } from '../workspace/slices/session.ts';
import { selectSession, type WorkspaceState } from '../workspace/state.ts';
import type { Workspace } from '../workspace/workspace.ts';

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** Gives the workspace to everything below it. */
export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

/** The workspace, to run operations on. It is the same object as long as the page lives. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (workspace === undefined) throw new Error('There is no WorkspaceProvider above this component');
  return workspace;
}

/**
 * A part of the state. The component renders again when the part is another value, so `select` must give the same object
 * for the same state: pick, do not build.
 */
export function useWorkspaceState<T>(select: (state: WorkspaceState) => T): T {
  const { store } = useWorkspace();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/**
 * The open plugin.
 * @throws Error where none is open: only screens of a plugin may use it.
 */
export function useSession(): Session {
  const session = useWorkspaceState(selectSession);
  if (session === undefined) throw new Error('No plugin is open');
  return session;
}

/** The open plugin's project, seen as a plugin. */
export function usePlugin(): PluginView {
  const { kinds } = useWorkspace();
  return readPlugin(useSession().project, kinds);
}
