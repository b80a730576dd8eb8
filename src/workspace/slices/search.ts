import type { Project } from '../../domain/project/project.ts';
import { EMPTY_QUERY, type SearchQuery } from '../../domain/search/query.ts';
import type { SearchResult } from '../../domain/search/search-project.ts';
import type { SearchError } from '../../ports/searcher.ts';

/** What the last search gave. */
export type SearchOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly query: SearchQuery; readonly project: Project; readonly result: SearchResult }
  | { readonly kind: 'failed'; readonly error: SearchError };

export interface SearchState {
  readonly query: SearchQuery;
  readonly replacement: string;
  /** Whether an answer is awaited; the outcome is then that of the search before. */
  readonly isSearching: boolean;
  readonly outcome: SearchOutcome;
}

export const NO_SEARCH: SearchState = {
  query: EMPTY_QUERY,
  replacement: '',
  isSearching: false,
  outcome: { kind: 'none' },
};
