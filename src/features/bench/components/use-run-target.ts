import type { RunTarget } from '../../../domain/bench/component-run.ts';
import { configOfComponent, pluginIdOf } from '../../../domain/bench/compose-setup.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { readDescriptor } from '../../../domain/plugin/descriptor.ts';
import { readPlugin } from '../../../domain/plugin/plugin.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { filledIn } from '../../../workspace/operations/bench-secrets.ts';
import { selectSession, type WorkspaceState } from '../../../workspace/state.ts';
import type { Workspace } from '../../../workspace/workspace.ts';

/** What a component would be run with as things are. */
export function useRunTarget(component: Component): RunTarget | undefined {
  const workspace = useWorkspace();
  const state = useWorkspaceState((whole) => whole);
  return targetOf(workspace, state, component);
}

/** What a component is run with. Nothing when its plugin was closed. */
export function targetOf(workspace: Workspace, state: WorkspaceState, component: Component): RunTarget | undefined {
  const session = selectSession(state);
  if (session === undefined) return undefined;
  const { settings } = state.bench;
  return {
    plugin: pluginIdOf(readPlugin(session.project, workspace.kinds)),
    folder: component.kind.folder,
    id: component.id,
    label: component.label,
    config: configOfComponent(session.project, component, settings, filledIn(session.key, state)),
    descriptor: readDescriptor(session.project, component.descriptor)?.value,
    tables: settings.tables.map(({ name }) => name),
  };
}
