import { addComponent } from '../domain/plugin/add-component.ts';
import type { ComponentKind, Starter } from '../domain/plugin/component-kind.ts';
import { newPluginProject } from '../domain/plugin/skeleton.ts';
import { applyChanges } from '../domain/project/change.ts';
import type { Project } from '../domain/project/project.ts';

/** A new plugin with one component, made as the "New component" dialog makes it. */
export async function pluginWith(kind: ComponentKind, starter: Starter, componentId: string): Promise<Project> {
  const project = newPluginProject('my-models', 'Ada');
  const makeFiles = await starter.load();
  const files = makeFiles({ pluginId: 'my-models', componentId });
  const applied = applyChanges(project, addComponent(project, kind, componentId, files));
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value.project;
}
