import type { ProjectPath } from '../project/path.ts';
import { type Project, sortedPaths } from '../project/project.ts';
import { err, ok, type Result } from '../result.ts';
import { findMatches, type SearchMatch } from './find-matches.ts';
import { compilePathFilter } from './path-filter.ts';
import { compileQuery, type InvalidPattern, type SearchQuery } from './query.ts';

export interface SearchRequest {
  readonly query: SearchQuery;
  /** Asks what each match would become. */
  readonly replacement?: string;
}

export interface FileMatches {
  readonly path: ProjectPath;
  readonly matches: readonly SearchMatch[];
}

export interface SearchResult {
  /** Files with at least one match, in the order of paths. */
  readonly files: readonly FileMatches[];
  readonly count: number;
  /** Whether the search ended at {@link MAX_MATCHES}, so that there may be more. */
  readonly isCapped: boolean;
}

/** More than a person reads, and few enough to send and to show at once. */
export const MAX_MATCHES = 5_000;

export const NO_MATCHES: SearchResult = { files: [], count: 0, isCapped: false };

/** Searches the texts of a plugin; binary files are passed over. Pauses after each file, so that it can be stopped. */
export function* searchInSteps(
  project: Project,
  { query, replacement }: SearchRequest,
  limit = MAX_MATCHES,
): Generator<void, Result<SearchResult, InvalidPattern>> {
  if (query.text === '') return ok(NO_MATCHES);
  const pattern = compileQuery(query);
  if (!pattern.ok) return err(pattern.error);
  const isWanted = compilePathFilter(query.include, query.exclude);
  const template = replacement === undefined ? undefined : { text: replacement, isTemplate: query.isRegex };
  const files: FileMatches[] = [];
  let count = 0;
  for (const path of sortedPaths(project)) {
    const content = project.files.get(path);
    if (content?.kind !== 'text' || !isWanted(path)) continue;
    const room = limit - count;
    const matches = findMatches(content.text, pattern.value, room + 1, template);
    if (matches.length > room) {
      if (room > 0) files.push({ path, matches: matches.slice(0, room) });
      return ok({ files, count: limit, isCapped: true });
    }
    if (matches.length > 0) files.push({ path, matches });
    count += matches.length;
    yield;
  }
  return ok({ files, count, isCapped: false });
}

/** The same without pauses. */
export function searchProject(
  project: Project,
  request: SearchRequest,
  limit = MAX_MATCHES,
): Result<SearchResult, InvalidPattern> {
  const steps = searchInSteps(project, request, limit);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
