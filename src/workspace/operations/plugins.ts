import { copyPlugin } from '../../domain/plugin/plugin-copy.ts';
import { newPluginProject } from '../../domain/plugin/skeleton.ts';
import type { Project } from '../../domain/project/project.ts';
import type { PluginKey, PluginRecord, StorageError } from '../../ports/project-repository.ts';
import { selectSession } from '../state.ts';
import { describeStorageError } from '../storage-error.ts';
import type { Workspace } from '../workspace.ts';
import { describeProject } from './plugin-record.ts';
import { goTo } from './routing.ts';
import { announce, notify } from './shell.ts';

/** How long a deleted plugin can be restored. */
export const RESTORE_DAYS = 7;
const DAY_MS = 86_400_000;

/** Reads the list of plugins, and purges those deleted too long ago. */
export async function loadPlugins(workspace: Workspace): Promise<void> {
  const listed = await workspace.repository.list();
  if (!listed.ok) {
    workspace.store.setState({ home: { kind: 'failed', error: listed.error } });
    return;
  }
  const limit = workspace.clock.now() - RESTORE_DAYS * DAY_MS;
  const isOver = (record: PluginRecord) => record.deletedAt !== undefined && record.deletedAt < limit;
  const records = listed.value.filter((record) => !isOver(record));
  workspace.store.setState({ home: { kind: 'ready', records } });
  for (const record of listed.value.filter(isOver)) await workspace.repository.purge(record.key);
}

/** The ids that a new plugin cannot have, because a kept plugin has them. */
export function takenPluginIds(workspace: Workspace): string[] {
  const { home } = workspace.store.getState();
  return home.kind === 'ready'
    ? home.records.filter((record) => record.deletedAt === undefined).map((record) => record.id)
    : [];
}

type ProblemCounts = Pick<PluginRecord, 'errors' | 'warnings'>;

const NOTHING_FOUND: ProblemCounts = { errors: 0, warnings: 0 };

/** Keeps a project as a new plugin; `found` is what is known of its problems. Answers its key; nothing when storage refused it. */
export async function addPlugin(
  workspace: Workspace,
  project: Project,
  found: ProblemCounts = NOTHING_FOUND,
): Promise<PluginKey | undefined> {
  const key = workspace.clock.uniqueName();
  const record = { ...describeProject(workspace, key, project), ...found };
  const created = await workspace.repository.create(record, project);
  if (!created.ok) {
    reportStorageError(workspace, created.error);
    return undefined;
  }
  await refresh(workspace);
  return key;
}

/** Starts a plugin from nothing: DSS's skeleton. */
export async function writeYourOwn(workspace: Workspace, id: string): Promise<void> {
  const key = await addPlugin(workspace, newPluginProject(id));
  if (key !== undefined) goTo(workspace, { page: 'plugin', key, tab: 'summary' });
}

/** Starts a plugin from a template under a new id. */
export async function addFromTemplate(workspace: Workspace, templateId: string, id: string): Promise<void> {
  const templates = await workspace.loadTemplates();
  const template = templates.find((candidate) => candidate.id === templateId);
  if (template === undefined) {
    notify(workspace, { tone: 'error', title: 'Not created', detail: 'This template is no longer offered.' });
    return;
  }
  const make = await template.load();
  const key = await addPlugin(workspace, make(id));
  if (key !== undefined) goTo(workspace, { page: 'plugin', key, tab: 'summary' });
}

/** Keeps a copy of a plugin under an id of its own. */
export async function duplicatePlugin(workspace: Workspace, key: PluginKey): Promise<void> {
  const loaded = await workspace.repository.load(key);
  if (!loaded.ok) {
    reportStorageError(workspace, loaded.error);
    return;
  }
  const { errors, warnings } = findRecord(workspace, key) ?? NOTHING_FOUND;
  const copy = await addPlugin(workspace, copyPlugin(loaded.value, takenPluginIds(workspace)), { errors, warnings });
  if (copy !== undefined) announce(workspace, 'Plugin duplicated');
}

/** Deletes a plugin. It can be restored for {@link RESTORE_DAYS} days. */
export async function deletePlugin(workspace: Workspace, key: PluginKey): Promise<void> {
  const record = findRecord(workspace, key);
  if (record === undefined) return;
  const saved = await workspace.repository.saveRecord({ ...record, deletedAt: workspace.clock.now() });
  if (!saved.ok) {
    reportStorageError(workspace, saved.error);
    return;
  }
  if (selectSession(workspace.store.getState())?.key === key) goTo(workspace, { page: 'home' });
  await refresh(workspace);
  notify(workspace, {
    tone: 'info',
    title: `Deleted ${record.label}`,
    detail: `It can be restored for ${RESTORE_DAYS} days.`,
    action: { label: 'Undo', run: () => void restorePlugin(workspace, key) },
  });
}

export async function restorePlugin(workspace: Workspace, key: PluginKey): Promise<void> {
  const record = findRecord(workspace, key);
  if (record === undefined) return;
  const { deletedAt: _deletedAt, ...restored } = record;
  const saved = await workspace.repository.saveRecord(restored);
  if (!saved.ok) reportStorageError(workspace, saved.error);
  await refresh(workspace);
}

function findRecord(workspace: Workspace, key: PluginKey): PluginRecord | undefined {
  const { home } = workspace.store.getState();
  return home.kind === 'ready' ? home.records.find((record) => record.key === key) : undefined;
}

async function refresh(workspace: Workspace): Promise<void> {
  await loadPlugins(workspace);
  workspace.lock.announce();
}

function reportStorageError(workspace: Workspace, error: StorageError): void {
  const { title, cause, remedy } = describeStorageError(error);
  notify(workspace, { tone: 'error', title, detail: `${cause} ${remedy}` });
}
