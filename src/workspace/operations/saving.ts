import type { Project } from '../../domain/project/project.ts';
import type { ProjectChanges } from '../../ports/project-repository.ts';
import type { SaveState } from '../slices/session.ts';
import { selectSession } from '../state.ts';
import { describeStorageError } from '../storage-error.ts';
import type { Workspace } from '../workspace.ts';
import { describePlugin } from './plugin-record.ts';
import { notify } from './shell.ts';

/** How long after the last edit the plugin is stored. */
const SAVE_DELAY_MS = 500;

/** Stores the open plugin once no edit has come for a while. */
export function scheduleSave(workspace: Workspace): void {
  workspace.running.cancelSave();
  workspace.running.cancelSave = workspace.clock.after(SAVE_DELAY_MS, () => void saveNow(workspace));
}

/** Stores what differs from what is stored, after a save that is on its way. Ends when the storage has answered. */
export function saveNow(workspace: Workspace): Promise<void> {
  workspace.running.cancelSave();
  const next = workspace.running.saving.then(() => saveOpenPlugin(workspace));
  workspace.running.saving = next;
  return next;
}

async function saveOpenPlugin(workspace: Workspace): Promise<void> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined || session.access === 'reading') return;
  const changes = diffProjects(session.stored, session.project);
  if (changes === undefined) {
    setSaveState(workspace, session.key, { kind: 'saved' });
    return;
  }
  // A failure stays in sight until a save has worked.
  if (session.save.kind !== 'failed') setSaveState(workspace, session.key, { kind: 'saving' });
  const record = describePlugin(workspace, session);
  const saved = await workspace.repository.save(record, changes);
  const current = selectSession(workspace.store.getState());
  if (current === undefined || current.key !== session.key) return;
  if (!saved.ok) {
    const { cause, remedy } = describeStorageError(saved.error);
    if (session.save.kind !== 'failed')
      notify(workspace, { tone: 'error', title: 'Not saved', detail: `${cause} ${remedy}` });
    setSaveState(workspace, session.key, { kind: 'failed', error: saved.error });
    return;
  }
  workspace.store.setState({
    session: {
      kind: 'open',
      session: {
        ...current,
        record: { ...record, editedAt: current.record.editedAt },
        stored: session.project,
        save: current.project === session.project ? { kind: 'saved' } : { kind: 'pending' },
      },
    },
  });
  if (current.project !== session.project) scheduleSave(workspace);
}

function setSaveState(workspace: Workspace, key: string, save: SaveState): void {
  const session = selectSession(workspace.store.getState());
  if (session === undefined || session.key !== key || session.save.kind === save.kind) return;
  workspace.store.setState({ session: { kind: 'open', session: { ...session, save } } });
}

/** What must be written to turn what is stored into the project; nothing when they are the same. */
export function diffProjects(stored: Project, project: Project): ProjectChanges | undefined {
  const written = new Map([...project.files].filter(([path, content]) => stored.files.get(path) !== content));
  const removed = [...stored.files.keys()].filter((path) => !project.files.has(path));
  const haveFoldersChanged =
    stored.folders.size !== project.folders.size || [...stored.folders].some((folder) => !project.folders.has(folder));
  if (written.size === 0 && removed.length === 0 && !haveFoldersChanged) return undefined;
  return { written, removed, ...(haveFoldersChanged ? { folders: [...project.folders] } : {}) };
}
