import type { Project } from '../domain/project/project.ts';
import type { Result } from '../domain/result.ts';
import type { InvalidPattern } from '../domain/search/query.ts';
import type { SearchRequest, SearchResult } from '../domain/search/search-project.ts';

/**
 * `stale`: a later search took its place. `too-long`: it was stopped, because an expression can take for ever on some texts.
 * `crashed`: the searcher broke; the next search starts a new one.
 */
export type SearchError =
  | InvalidPattern
  | { readonly kind: 'stale' }
  | { readonly kind: 'too-long'; readonly seconds: number }
  | { readonly kind: 'crashed'; readonly detail: string };

/** Searches the texts of the open plugin off the main thread. */
export interface Searcher {
  /** Only the last search is answered; those before it end as stale. */
  search(project: Project, request: SearchRequest): Promise<Result<SearchResult, SearchError>>;
  dispose(): void;
}
