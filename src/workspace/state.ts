import { type BenchState, IDLE_BENCH } from './slices/bench.ts';
import { type ExplorerState, NOTHING_CHOSEN } from './slices/explorer.ts';
import type { HomeState } from './slices/home.ts';
import { DEFAULT_LAYOUT, type LayoutState } from './slices/layout.ts';
import { NO_PROBLEMS, type ProblemsState } from './slices/problems.ts';
import { NOTHING_SOUGHT, type ReferencesState } from './slices/references.ts';
import { NO_SEARCH, type SearchState } from './slices/search.ts';
import type { Session, SessionState } from './slices/session.ts';
import { NO_SETTINGS, type Secrets, type SettingsState } from './slices/settings.ts';
import type { ShellState } from './slices/shell.ts';

/** Everything the page shows. Slices hold plain data; operations change them. */
export interface WorkspaceState {
  readonly shell: ShellState;
  readonly home: HomeState;
  readonly session: SessionState;
  readonly layout: LayoutState;
  readonly explorer: ExplorerState;
  readonly search: SearchState;
  readonly references: ReferencesState;
  readonly problems: ProblemsState;
  readonly settings: SettingsState;
  readonly secrets: Secrets;
  readonly bench: BenchState;
}

export const INITIAL_STATE: WorkspaceState = {
  shell: {
    route: { page: 'home' },
    dialog: undefined,
    notices: [],
    tasks: [],
    theme: 'system',
    announcement: '',
    focusRequest: undefined,
    reveal: undefined,
  },
  home: { kind: 'loading' },
  session: { kind: 'none' },
  layout: DEFAULT_LAYOUT,
  explorer: NOTHING_CHOSEN,
  search: NO_SEARCH,
  references: NOTHING_SOUGHT,
  problems: NO_PROBLEMS,
  settings: NO_SETTINGS,
  secrets: new Map(),
  bench: IDLE_BENCH,
};

/** The open plugin, if one is. */
export function selectSession(state: WorkspaceState): Session | undefined {
  return state.session.kind === 'open' ? state.session.session : undefined;
}
