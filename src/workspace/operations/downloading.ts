import { contentToBytes } from '../../domain/project/content.ts';
import { filesInside } from '../../domain/project/folder.ts';
import { topmostPaths } from '../../domain/project/move-paths.ts';
import { baseName, isInside, type ProjectPath, parentFolder, toPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { share } from './importing.ts';
import { runTask } from './shell.ts';

/** Downloads one file as it is, and a folder or several entries as a zip. */
export async function downloadEntries(workspace: Workspace, paths: readonly ProjectPath[]): Promise<void> {
  const session = selectSession(workspace.store.getState());
  const [first, ...others] = topmostPaths(paths);
  if (session === undefined || first === undefined) return;
  const content = session.project.files.get(first);
  if (content !== undefined && others.length === 0) {
    workspace.transfer.download(baseName(first), contentToBytes(content), 'application/octet-stream');
    return;
  }
  const chosen = takeOut(session.project, [first, ...others]);
  const packed = await runTask(workspace, 'Packing files', (signal, report) =>
    workspace.archive.pack(
      chosen,
      { files: [...chosen.files.keys()], folders: [...chosen.folders] },
      { signal, onProgress: (progress) => report('Packing files', share(progress)) },
    ),
  );
  if (!packed.ok) return;
  const name = others.length === 0 ? baseName(first) : `${session.record.id}-files`;
  workspace.transfer.download(`${name}.zip`, packed.value.bytes, 'application/zip');
}

/** Files and folders as a project of their own, without the folders that all of them lie in. */
function takeOut(project: Project, paths: readonly ProjectPath[]): Project {
  const above = commonFolder(paths);
  const shorten = (path: ProjectPath) => toPath(above === '' ? path : path.slice(above.length + 1));
  const files = new Map(
    paths
      .flatMap((path) => filesInside(project, path))
      .flatMap((path) => {
        const content = project.files.get(path);
        return content === undefined ? [] : [[shorten(path), content] as const];
      }),
  );
  const folders = [...project.folders].filter((folder) => paths.some((path) => isInside(folder, path)));
  return { files, folders: new Set(folders.map(shorten)) };
}

function commonFolder(paths: readonly ProjectPath[]): ProjectPath | '' {
  const [first] = paths;
  let folder = first === undefined ? '' : parentFolder(first);
  while (folder !== '' && !paths.every((path) => isInside(path, folder))) folder = parentFolder(folder);
  return folder;
}
