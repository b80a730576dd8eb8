import { KNOWN_ROOT_FOLDERS, MISTAKEN_ROOT_FOLDERS } from '../../../plugin/root-folders.ts';
import { movePath } from '../../../project/folder.ts';
import { type ProjectPath, toPath } from '../../../project/path.ts';
import type { Project } from '../../../project/project.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { Fix } from '../../problem.ts';
import { type Rule, WHOLE_FILE } from '../../rule.ts';

export const MISNAMED_FOLDER: Rule = {
  id: 'misnamed-folder',
  title: 'Folder with a name that DSS does not know',
  severity: 'warning',
  docs: 'The name of a folder at the root decides what DSS makes of it. A folder of another name is passed over in silence, with all the components in it. (documented)',
  *check({ project, kinds }) {
    const known = [...new Set([...KNOWN_ROOT_FOLDERS, ...kinds.map(({ folder }) => folder.split('/')[0] ?? folder)])];
    for (const [folder, firstFile] of rootFolders(project)) {
      if (known.includes(folder)) continue;
      const meant =
        MISTAKEN_ROOT_FOLDERS[folder] ??
        closestName(
          folder,
          known.filter((name) => name.length > 4),
          2,
        );
      if (meant === undefined) continue;
      const message = `DSS passes over the folder "${folder}" and all that is in it. Did you mean "${meant}"?`;
      yield { path: firstFile, range: WHOLE_FILE, message, fixes: renameFix(project, folder, meant) };
    }
  },
};

/** The folders at the root, each with a file in it to show the problem at. */
function rootFolders(project: Project): ReadonlyMap<string, ProjectPath> {
  const folders = new Map<string, ProjectPath>();
  for (const path of [...project.files.keys()].sort()) {
    const cut = path.indexOf('/');
    const name = path.slice(0, Math.max(cut, 0));
    if (cut > 0 && !name.startsWith('.') && !folders.has(name)) folders.set(name, path);
  }
  return folders;
}

/** Renaming is safe only while the right folder is not there yet. */
function renameFix(project: Project, folder: string, meant: string): readonly Fix[] {
  const changes = movePath(project, toPath(folder), toPath(meant));
  const title = `Rename the folder "${folder}" to "${meant}"`;
  return changes.ok ? [{ title, edit: { label: title, changes: changes.value } }] : [];
}
