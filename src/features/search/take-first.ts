import type { FileMatches } from '../../domain/search/search-project.ts';

/** The first matches, by file, up to a number of them. */
export function takeFirst(files: readonly FileMatches[], count: number): readonly FileMatches[] {
  const taken: FileMatches[] = [];
  let room = count;
  for (const { path, matches } of files) {
    if (room <= 0) break;
    taken.push({ path, matches: matches.slice(0, room) });
    room -= matches.length;
  }
  return taken;
}
