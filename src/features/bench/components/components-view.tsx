import { runsOf } from '../../../domain/bench/component-runs.ts';
import { placeOfComponent } from '../../../domain/bench/compose-setup.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { componentOrigin } from '../../../workspace/operations/bench-components.ts';
import { showBenchView, showRun } from '../../../workspace/operations/bench-settings.ts';
import { ComponentPane } from './component-pane.tsx';
import { SampleDatasets } from './sample-datasets.tsx';
import './components.css';

/** Runs each component that is no model of a connection, and says why one cannot run. */
export function ComponentsView() {
  const { components } = usePlugin();
  const chosen = useWorkspaceState((state) => state.bench.chosen.get('components'));
  const listed = components.filter(({ kind }) => runsOf(kind.folder).kind !== 'connection');
  const component = listed.find((candidate) => nameOf(candidate, listed) === chosen) ?? listed[0];
  if (component === undefined) {
    return (
      <EmptyState
        className="bench-empty"
        sentence={
          components.length === 0
            ? 'Agents, tools, macros, recipes and the other components of a plugin are run here. This plugin has none yet.'
            : 'Agents, tools, macros, recipes and the like are run here. The LLMs of this plugin are in Connections.'
        }
        action={<CommandButton command="components.new" variant="primary" />}
      />
    );
  }
  return (
    <div className="bench-components">
      <ComponentNav components={listed} chosen={component} />
      <div className="bench-components-main">
        <ComponentPane key={placeOfComponent(component)} component={component} />
        <SampleDatasets />
      </div>
    </div>
  );
}

interface ComponentNavProps {
  readonly components: readonly Component[];
  readonly chosen: Component;
}

/** The components by kind. */
function ComponentNav({ components, chosen }: ComponentNavProps) {
  const workspace = useWorkspace();
  const runs = useWorkspaceState((state) => state.bench.runs);
  const choose = (component: Component) => {
    showBenchView(workspace, 'components', nameOf(component, components));
    // What is beside the view is the last run of what is in it.
    const origin = componentOrigin(placeOfComponent(component));
    if (runs.has(origin)) showRun(workspace, origin);
  };
  const kinds = [...new Set(components.map(({ kind }) => kind))];
  return (
    <nav className="bench-components-nav" aria-label="Components to run">
      {kinds.map((kind) => (
        <section key={kind.id}>
          <h2>{kind.label}</h2>
          <ul>
            {components
              .filter((component) => component.kind === kind)
              .map((component) => (
                <li key={`${component.folder} ${component.id}`}>
                  <button
                    type="button"
                    className="bench-components-item"
                    aria-current={component === chosen ? 'true' : undefined}
                    onClick={() => choose(component)}
                  >
                    {component.label}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The place of a component; its folder where templates of several languages share one. */
function nameOf(component: Component, components: readonly Component[]): string {
  const place = placeOfComponent(component);
  return components.some((other) => other !== component && placeOfComponent(other) === place)
    ? component.folder
    : place;
}
