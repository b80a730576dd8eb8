import type { ComponentKind } from '../../../plugin/component-kind.ts';
import { PARAMETER_SET_DESCRIPTOR } from '../../../plugin/layout.ts';
import { KNOWN_ROOT_FOLDERS, MISTAKEN_ROOT_FOLDERS } from '../../../plugin/root-folders.ts';
import { movePath } from '../../../project/folder.ts';
import { baseName, joinPath, type ProjectPath, parentFolder, toPath } from '../../../project/path.ts';
import type { Project } from '../../../project/project.ts';
import { closestName } from '../../../schema/closest-name.ts';
import type { Fix } from '../../problem.ts';
import { type Rule, WHOLE_FILE } from '../../rule.ts';

export const MISNAMED_FOLDER: Rule = {
  id: 'misnamed-folder',
  title: 'Folder with a name that DSS does not know',
  severity: 'warning',
  fix: 'guess',
  *check({ project, kinds }) {
    const known = [...new Set([...KNOWN_ROOT_FOLDERS, ...kinds.map(({ folder }) => folder.split('/')[0] ?? folder)])];
    for (const [folder, firstFile] of rootFolders(project)) {
      if (known.includes(folder)) continue;
      const meant = findMistaken(folder, known) ?? findSimilar(folder, known) ?? findByContent(project, folder, kinds);
      if (meant === undefined) continue;
      const message = `DSS shows nothing of what is in the folder "${folder}": that is no name it knows. Did you mean "${meant}"?`;
      yield { path: firstFile, range: WHOLE_FILE, message, fixes: renameFix(project, folder, meant) };
    }
  },
};

/** A name that others have used, or one with the first word of other kinds: 'custom-triggers' for 'python-triggers'. */
function findMistaken(folder: string, known: readonly string[]): string | undefined {
  if (Object.hasOwn(MISTAKEN_ROOT_FOLDERS, folder)) return MISTAKEN_ROOT_FOLDERS[folder];
  const end = /^(?:custom|dss|dku|jython|plugin)[-_](.+)$/.exec(folder)?.[1];
  return known.find((name) => name === `python-${end}`);
}

/** Short names are like too many others, unless they are the same but for capitals. */
function findSimilar(folder: string, known: readonly string[]): string | undefined {
  const same = known.find((name) => name.toLowerCase() === folder.toLowerCase());
  return (
    same ??
    closestName(
      folder,
      known.filter((name) => name.length > 4),
      2,
    )
  );
}

/** The folder of the kind whose descriptor and code lie in a folder below. Descriptors alone share names with other files. */
function findByContent(project: Project, folder: string, kinds: readonly ComponentKind[]): string | undefined {
  const paths = [...project.files.keys()].filter((path) => path.startsWith(`${folder}/`));
  return kinds.find(({ descriptor, folder: right, placement, requiredFiles }) => {
    const isTelling =
      requiredFiles.length > 0 || descriptor === PARAMETER_SET_DESCRIPTOR || closestName(folder, [right]) === right;
    if (placement.kind !== 'folders' || !isTelling) return false;
    return paths.some((path) => {
      const place = parentFolder(path);
      if (baseName(path) !== descriptor || place === '' || place.split('/').length !== 2) return false;
      return requiredFiles.every((name) => project.files.has(joinPath(place, name)));
    });
  })?.folder;
}

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
