import { isProjectPath, type ProjectPath } from '../../domain/project/path.ts';
import type { SearchMatch } from '../../domain/search/find-matches.ts';
import type { FileMatches, SearchResult } from '../../domain/search/search-project.ts';

export const ROOT_ROW = '/';

/** What a row of the results stands for. */
export type ResultRow =
  | { readonly kind: 'file'; readonly file: FileMatches }
  | { readonly kind: 'match'; readonly path: ProjectPath; readonly match: SearchMatch };

/** The row of a file, and those of its matches: no path holds a control character. */
function fileRow(path: ProjectPath): string {
  return `/${path}`;
}

function matchRow(path: ProjectPath, index: number): string {
  return `/${path}\n${index}`;
}

/** Results as the rows of a tree, which are made when they are asked for. */
export function createResultRows({ files }: SearchResult) {
  const byPath = new Map(files.map((file) => [file.path, file] as const));
  return {
    children(row: string): readonly string[] {
      if (row === ROOT_ROW) return files.map(({ path }) => fileRow(path));
      const found = findRow(byPath, row);
      return found?.kind === 'file' ? found.file.matches.map((_, index) => matchRow(found.file.path, index)) : [];
    },
    find: (row: string): ResultRow | undefined => findRow(byPath, row),
  };
}

function findRow(byPath: ReadonlyMap<ProjectPath, FileMatches>, row: string): ResultRow | undefined {
  const [path = '', index] = row.slice(1).split('\n');
  const file = isProjectPath(path) ? byPath.get(path) : undefined;
  if (file === undefined) return undefined;
  if (index === undefined) return { kind: 'file', file };
  const match = file.matches[Number(index)];
  return match === undefined ? undefined : { kind: 'match', path: file.path, match };
}
