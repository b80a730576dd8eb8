import type { TextRange } from '../../domain/dssjson/tree.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { type Project, readText } from '../../domain/project/project.ts';
import { referencesTo } from '../../domain/references/navigate.ts';
import type { Target } from '../../domain/references/reference.ts';
import { matchesAt } from '../../domain/search/find-matches.ts';
import type { FileMatches } from '../../domain/search/search-project.ts';

/** Where any of the targets is named, by file. A place that stands for several of them is listed once. */
export function listReferences(project: Project, targets: readonly Target[]): readonly FileMatches[] {
  const byPath = new Map<ProjectPath, Map<number, TextRange>>();
  for (const { from, range } of targets.flatMap((target) => referencesTo(project, target))) {
    const ranges = byPath.get(from) ?? new Map<number, TextRange>();
    byPath.set(from, ranges.set(range.start, range));
  }
  return [...byPath].map(([path, ranges]) => ({
    path,
    matches: matchesAt(
      readText(project, path) ?? '',
      [...ranges.values()].sort((a, b) => a.start - b.start),
    ),
  }));
}

/** "3 references in 2 files". */
export function describeReferences(files: readonly FileMatches[]): string {
  const count = files.reduce((sum, { matches }) => sum + matches.length, 0);
  const what = count === 1 ? '1 reference' : `${count} references`;
  return `${what} in ${files.length === 1 ? '1 file' : `${files.length} files`}`;
}
