import { countProblems } from '../../domain/lint/problem.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import type { Project } from '../../domain/project/project.ts';
import type { PluginKey, PluginRecord } from '../../ports/project-repository.ts';
import type { Session } from '../slices/session.ts';
import type { Workspace } from '../workspace.ts';

/** What the list of plugins shows of a project that was not checked yet. */
export function describeProject(workspace: Workspace, key: PluginKey, project: Project): PluginRecord {
  const { manifest, name, components, otherComponents } = readPlugin(project, workspace.kinds);
  return {
    key,
    id: manifest.id ?? '',
    label: name,
    version: manifest.version ?? '',
    icon: manifest.icon ?? '',
    components: components.length + otherComponents.length,
    errors: 0,
    warnings: 0,
    editedAt: workspace.clock.now(),
  };
}

/** What the list of plugins shows of the open plugin, with what the last check found. */
export function describePlugin(workspace: Workspace, session: Session): PluginRecord {
  const { errors, warnings } = countProblems(workspace.store.getState().problems.all);
  return {
    ...describeProject(workspace, session.key, session.project),
    errors,
    warnings,
    editedAt: session.record.editedAt,
  };
}
