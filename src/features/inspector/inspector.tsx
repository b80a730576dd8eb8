import { X } from 'lucide-react';
import { useState } from 'react';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { CommandIconButton } from '../../parts/command-button.tsx';
import { setValueOf } from '../../parts/param-form/form-values.ts';
import { usePlugin, useSession, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { selectActivePath, showInspector } from '../../workspace/operations/layout.ts';
import { openPluginTab } from '../../workspace/operations/routing.ts';
import type { InspectorView } from '../../workspace/slices/layout.ts';
import { type DescriptorTarget, findDescriptorTarget } from './descriptor-target.ts';
import { DocsTab } from './docs-tab.tsx';
import { FormTab } from './form-tab.tsx';
import { PreviewTab } from './preview-tab.tsx';
import { SampleValues } from './sample-values.ts';
import './inspector.css';

const TABS: readonly { readonly id: InspectorView; readonly label: string }[] = [
  { id: 'form', label: 'Form' },
  { id: 'preview', label: 'Preview' },
];
const DOCS_TAB = { id: 'docs', label: 'Docs' } as const;

/** At the right of a descriptor: its form, and the form that its users will see. */
export function Inspector() {
  const { project } = useSession();
  const plugin = usePlugin();
  const path = useWorkspaceState(selectActivePath);
  const target = path === undefined ? undefined : findDescriptorTarget(project, plugin, path);
  const component = plugin.components.find(
    ({ descriptor, files }) => path !== undefined && (descriptor === path || files.includes(path)),
  );
  const isCodeEnv = plugin.codeEnvs.some((env) => env.descriptor === path);
  return (
    <section className="inspector" aria-label="Inspector" data-region="inspector">
      <header className="inspector-header">
        <h2>{target?.name ?? component?.label ?? 'Inspector'}</h2>
        <span className="inspector-kind">{target?.kind ?? component?.kind.label}</span>
        <CommandIconButton command="view.inspector" label="Hide inspector" icon={<X size={14} />} />
      </header>
      {target === undefined && component === undefined ? <NoForm isCodeEnv={isCodeEnv} /> : null}
      {target === undefined && component !== undefined ? (
        <OnlyDocs key={component.kind.id} kind={component.kind} />
      ) : null}
      {target === undefined ? null : <TargetTabs target={target} kind={component?.kind} />}
    </section>
  );
}

function NoForm({ isCodeEnv }: { isCodeEnv: boolean }) {
  const workspace = useWorkspace();
  if (!isCodeEnv) return <EmptyState sentence="Open a descriptor, such as plugin.json, to see its form here." />;
  return (
    <EmptyState
      sentence="The settings of the code environment are on the Summary."
      action={<Button onClick={() => openPluginTab(workspace, 'summary')}>Open the Summary</Button>}
    />
  );
}

/** Beside the code of a component there is no form, but what the code has to be. */
function OnlyDocs({ kind }: { kind: ComponentKind }) {
  return (
    <Tabs className="ui-tabs-fill" label="Inspector" tabs={[DOCS_TAB]} value="docs" onValueChange={() => undefined}>
      <TabPanel id="docs" className="inspector-body">
        <DocsTab kind={kind} />
      </TabPanel>
    </Tabs>
  );
}

function TargetTabs({ target, kind }: { target: DescriptorTarget; kind: ComponentKind | undefined }) {
  const workspace = useWorkspace();
  const view = useWorkspaceState((state) => state.layout.inspector.view);
  const [samples, setSamples] = useState<ReadonlyMap<ProjectPath, JsonObject>>(new Map());
  const tabs = kind === undefined ? TABS : [...TABS, DOCS_TAB];
  const values = samples.get(target.path) ?? {};
  return (
    <Tabs
      className="ui-tabs-fill"
      label="Inspector"
      tabs={tabs}
      value={kind === undefined && view === 'docs' ? 'form' : view}
      onValueChange={(id) => showInspector(workspace, tabs.find((tab) => tab.id === id)?.id ?? 'form')}
    >
      <TabPanel id="form" className="inspector-body">
        <SampleValues value={values}>
          <FormTab key={target.path} target={target} />
        </SampleValues>
      </TabPanel>
      <TabPanel id="preview" className="inspector-body inspector-preview-panel">
        <PreviewTab
          key={target.path}
          target={target}
          values={values}
          onChange={(name, value) => setSamples(new Map([...samples, [target.path, setValueOf(values, name, value)]]))}
        />
      </TabPanel>
      {kind === undefined ? null : (
        <TabPanel id="docs" className="inspector-body">
          <DocsTab key={kind.id} kind={kind} />
        </TabPanel>
      )}
    </Tabs>
  );
}
