import { isProjectPath, type ProjectPath } from '../../domain/project/path.ts';
import type { SearchMatch } from '../../domain/search/find-matches.ts';
import type { FileMatches } from '../../domain/search/search-project.ts';

export const ROOT_ROW = '/';

/** What a row stands for. */
export type MatchRow =
  | { readonly kind: 'file'; readonly file: FileMatches }
  | { readonly kind: 'match'; readonly path: ProjectPath; readonly match: SearchMatch };

/** The row of a file, and those of its matches: no path holds a control character. */
function fileRow(path: ProjectPath): string {
  return `/${path}`;
}

function matchRow(path: ProjectPath, index: number): string {
  return `/${path}\n${index}`;
}

/** Matches as the rows of a tree, which are made when they are asked for. */
export function createMatchRows(files: readonly FileMatches[]) {
  const byPath = new Map(files.map((file) => [file.path, file] as const));
  return {
    children(row: string): readonly string[] {
      if (row === ROOT_ROW) return files.map(({ path }) => fileRow(path));
      const found = findRow(byPath, row);
      return found?.kind === 'file' ? found.file.matches.map((_, index) => matchRow(found.file.path, index)) : [];
    },
    find: (row: string): MatchRow | undefined => findRow(byPath, row),
  };
}

function findRow(byPath: ReadonlyMap<ProjectPath, FileMatches>, row: string): MatchRow | undefined {
  const [path = '', index] = row.slice(1).split('\n');
  const file = isProjectPath(path) ? byPath.get(path) : undefined;
  if (file === undefined) return undefined;
  if (index === undefined) return { kind: 'file', file };
  const match = file.matches[Number(index)];
  return match === undefined ? undefined : { kind: 'match', path: file.path, match };
}
