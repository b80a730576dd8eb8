import { contentSize } from '../project/content.ts';
import { comparePaths, type ProjectPath } from '../project/path.ts';
import { type Project, sortedPaths } from '../project/project.ts';
import { EXCLUSIONS, type Exclusion, type ExclusionId } from './exclusion.ts';
import type { ExportSelection } from './pack.ts';

/** Which groups of files a person chose to leave out (`true`) or take along (`false`); the others stand at their default. */
export type ExportSwitches = Readonly<Partial<Record<ExclusionId, boolean>>>;

export interface ExportFile {
  readonly path: ProjectPath;
  /** In bytes. */
  readonly size: number;
}

/** A group that has files in this plugin, left out or not. */
export interface ExportGroup {
  readonly exclusion: Exclusion;
  readonly isLeftOut: boolean;
  readonly files: readonly ExportFile[];
  /** In bytes, all its files together. */
  readonly size: number;
}

/** What an export takes and leaves out. Also says what to pack. */
export interface ExportChoice extends ExportSelection {
  readonly included: readonly ExportFile[];
  /** The groups that apply to this plugin, in the order of the table. */
  readonly groups: readonly ExportGroup[];
  /** In bytes, all included files together, before packing. */
  readonly size: number;
}

/** What to say beside the file list. */
export const TOP_LEVEL_NOTE =
  'DSS passes over files and folders at the top level that it does not know, such as README.md (seen in published plugins); they may stay.';

/** Decides which files of a plugin an export takes. A file belongs to the first group that matches it. */
export function chooseExportFiles(project: Project, switches: ExportSwitches = {}): ExportChoice {
  const included: ExportFile[] = [];
  const grouped = new Map<Exclusion, ExportFile[]>();
  for (const path of sortedPaths(project)) {
    const content = project.files.get(path);
    if (content === undefined) continue;
    const file = { path, size: contentSize(content) };
    const exclusion = findExclusion(path);
    if (exclusion !== undefined) {
      const files = grouped.get(exclusion);
      if (files === undefined) grouped.set(exclusion, [file]);
      else files.push(file);
    }
    if (exclusion === undefined || !isLeftOut(exclusion, switches)) included.push(file);
  }
  const groups = EXCLUSIONS.flatMap((exclusion) => {
    const files = grouped.get(exclusion);
    return files === undefined
      ? []
      : [{ exclusion, isLeftOut: isLeftOut(exclusion, switches), files, size: sumSizes(files) }];
  });
  const folders = [...project.folders].filter((folder) => {
    const exclusion = findExclusion(folder);
    return exclusion === undefined || !isLeftOut(exclusion, switches);
  });
  return {
    files: included.map((file) => file.path),
    folders: folders.sort(comparePaths),
    included,
    groups,
    size: sumSizes(included),
  };
}

function findExclusion(path: ProjectPath): Exclusion | undefined {
  return EXCLUSIONS.find((exclusion) => exclusion.matches(path));
}

function isLeftOut(exclusion: Exclusion, switches: ExportSwitches): boolean {
  return switches[exclusion.id] ?? exclusion.defaultOn;
}

function sumSizes(files: readonly ExportFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}
