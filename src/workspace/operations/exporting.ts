import { readManifest } from '../../domain/plugin/plugin.ts';
import type { Project } from '../../domain/project/project.ts';
import { archiveName } from '../../domain/zip/archive-name.ts';
import { chooseExportFiles } from '../../domain/zip/choose-export-files.ts';
import type { PluginKey } from '../../ports/project-repository.ts';
import { selectSession } from '../state.ts';
import { describeStorageError } from '../storage-error.ts';
import type { Workspace } from '../workspace.ts';
import { share } from './importing.ts';
import { notify, runTask } from './shell.ts';

/** Downloads a plugin of the list as a zip, with the default choice of files. */
export async function downloadPlugin(workspace: Workspace, key: PluginKey): Promise<void> {
  const project = await findProject(workspace, key);
  if (project === undefined) return;
  const packed = await runTask(workspace, 'Packing the plugin', (signal, report) =>
    workspace.archive.pack(project, chooseExportFiles(project), {
      signal,
      onProgress: (progress) => report('Packing the plugin', share(progress)),
    }),
  );
  if (!packed.ok) return;
  const { id, version } = readManifest(project);
  workspace.transfer.download(archiveName(id, version), packed.value.bytes, 'application/zip');
}

/** The open plugin as it is on the screen, another one as it is stored. */
async function findProject(workspace: Workspace, key: PluginKey): Promise<Project | undefined> {
  const session = selectSession(workspace.store.getState());
  if (session?.key === key) return session.project;
  const loaded = await workspace.repository.load(key);
  if (loaded.ok) return loaded.value;
  const { cause, remedy } = describeStorageError(loaded.error);
  notify(workspace, { tone: 'error', title: 'Not downloaded', detail: `${cause} ${remedy}` });
  return undefined;
}
