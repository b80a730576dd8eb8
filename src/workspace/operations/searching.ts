import type { Project } from '../../domain/project/project.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import type { FileMatches } from '../../domain/search/search-project.ts';
import { NO_SEARCH, type SearchOutcome, type SearchState } from '../slices/search.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { applyEdit } from './editing.ts';
import { announce, notify, openDialog } from './shell.ts';

/** How long after the last key the plugin is searched. */
const SEARCH_DELAY_MS = 150;

function updateSearch(workspace: Workspace, update: Partial<SearchState>): void {
  workspace.store.setState((state) => ({ search: { ...state.search, ...update } }));
}

/** Changes what is looked for, and looks for it. */
export function setSearchQuery(workspace: Workspace, change: Partial<SearchQuery>): void {
  const query = { ...workspace.store.getState().search.query, ...change };
  updateSearch(workspace, { query });
  scheduleSearch(workspace);
}

export function setReplacement(workspace: Workspace, replacement: string): void {
  updateSearch(workspace, { replacement });
}

/** Searches once nothing has changed for a moment: neither the query nor the plugin. */
export function scheduleSearch(workspace: Workspace): void {
  workspace.running.cancelSearch();
  workspace.running.cancelSearch = workspace.clock.after(SEARCH_DELAY_MS, () => void searchNow(workspace));
}

/** Searches the plugin as it is now. */
export async function searchNow(workspace: Workspace): Promise<void> {
  await search(workspace, {});
}

/** Shows what "Replace all" would change, before anything is changed. */
export async function previewReplacement(workspace: Workspace): Promise<void> {
  const { replacement } = workspace.store.getState().search;
  const outcome = await search(workspace, { replacement });
  if (outcome?.kind !== 'found' || outcome.result.count === 0) return;
  openDialog(workspace, { kind: 'replace', project: outcome.project, result: outcome.result });
}

/** Answers what was found; nothing when there is nothing to look for, or when another search took its place. */
async function search(
  workspace: Workspace,
  options: { readonly replacement?: string },
): Promise<SearchOutcome | undefined> {
  workspace.running.cancelSearch();
  const state = workspace.store.getState();
  const session = selectSession(state);
  const { query } = state.search;
  if (session === undefined || query.text === '') {
    updateSearch(workspace, { isSearching: false, outcome: NO_SEARCH.outcome });
    return undefined;
  }
  const { key, project } = session;
  updateSearch(workspace, { isSearching: true });
  const found = await workspace.searcher.search(project, { query, ...options });
  if (!found.ok && found.error.kind === 'stale') return undefined;
  if (selectSession(workspace.store.getState())?.key !== key) return undefined;
  const outcome: SearchOutcome = found.ok
    ? { kind: 'found', query, project, result: found.value }
    : { kind: 'failed', error: found.error };
  updateSearch(workspace, { isSearching: false, outcome });
  return outcome;
}

/** Replaces matches as one step. Files that have changed since they were searched are refused, and nothing is changed. */
export function replaceMatches(workspace: Workspace, searched: Project, files: readonly FileMatches[]): boolean {
  const project = selectSession(workspace.store.getState())?.project;
  if (project === undefined) return false;
  const chosen = files.filter(({ matches }) => matches.length > 0);
  const changed = chosen.find(({ path }) => project.files.get(path) !== searched.files.get(path));
  if (changed !== undefined) {
    notify(workspace, {
      tone: 'error',
      title: 'Not replaced',
      detail: `${changed.path} has changed since it was searched. Choose "Replace all" again.`,
    });
    return false;
  }
  const count = chosen.reduce((sum, { matches }) => sum + matches.length, 0);
  const label = `Replace ${count === 1 ? '1 match' : `${count} matches`} in ${chosen.length === 1 ? '1 file' : `${chosen.length} files`}`;
  const isDone = applyEdit(workspace, {
    label,
    changes: chosen.map(({ path, matches }) => ({
      kind: 'edit',
      path,
      edits: matches.map(({ range, replacement = '' }) => ({
        offset: range.start,
        length: range.end - range.start,
        text: replacement,
      })),
    })),
  });
  if (isDone) announce(workspace, `Done: ${label}`);
  return isDone;
}
