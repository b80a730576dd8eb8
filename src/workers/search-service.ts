import { EMPTY_PROJECT, type Project } from '../domain/project/project.ts';
import { err, type Result } from '../domain/result.ts';
import { type SearchRequest, type SearchResult, searchInSteps } from '../domain/search/search-project.ts';
import type { ProjectChanges } from '../ports/project-repository.ts';
import type { SearchError } from '../ports/searcher.ts';
import { applyProjectChanges } from './project-mirror.ts';

/** How long it searches before it looks whether it is still wanted, in milliseconds. */
const SLICE = 30;

/** What the search worker answers. It sees only what changed since the last search, and drops a search for a later one. */
export function createSearchService() {
  let project: Project = EMPTY_PROJECT;
  let run = 0;
  return {
    async search(changes: ProjectChanges, request: SearchRequest): Promise<Result<SearchResult, SearchError>> {
      project = applyProjectChanges(project, changes);
      run += 1;
      const mine = run;
      const steps = searchInSteps(project, request);
      let sliceEnd = performance.now() + SLICE;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return step.value;
        if (performance.now() < sliceEnd) continue;
        await nextTurn();
        if (mine !== run) return err({ kind: 'stale' });
        sliceEnd = performance.now() + SLICE;
      }
    },
  };
}

export type SearchService = ReturnType<typeof createSearchService>;

/** Lets messages that have arrived be read. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
