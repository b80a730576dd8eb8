import { benchSettingsFromJson } from '../../domain/bench/bench-settings.ts';
import type { PluginKey } from '../../ports/project-repository.ts';
import { parseRoute } from '../routes.ts';
import { IDLE_BENCH } from '../slices/bench.ts';
import { NOTHING_CHOSEN } from '../slices/explorer.ts';
import { EMPTY_HISTORY } from '../slices/history.ts';
import { DEFAULT_LAYOUT, layoutFromJson } from '../slices/layout.ts';
import { NO_PROBLEMS } from '../slices/problems.ts';
import { NOTHING_SOUGHT } from '../slices/references.ts';
import { NO_SEARCH } from '../slices/search.ts';
import type { Session } from '../slices/session.ts';
import { NO_SETTINGS, settingsFromJson } from '../slices/settings.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { leaveBench } from './bench.ts';
import { startChecking, stopChecking } from './checking.ts';
import { describeProject } from './plugin-record.ts';
import { loadPlugins } from './plugins.ts';
import { openPluginTab } from './routing.ts';
import { saveNow } from './saving.ts';
import { notify, setTheme, updateShell } from './shell.ts';

/** Follows the address of the page from now on. Answers a function that stops it. */
export function startWorkspace(workspace: Workspace): () => void {
  setTheme(workspace, workspace.preferences.theme());
  void loadPlugins(workspace);
  const stopLock = workspace.lock.subscribe(() => void loadPlugins(workspace));
  const follow = (address: string) => followAddress(workspace, address);
  const stopNavigation = workspace.navigation.subscribe(follow);
  follow(workspace.navigation.current());
  return () => {
    stopLock();
    stopNavigation();
  };
}

function followAddress(workspace: Workspace, address: string): void {
  const route = parseRoute(address);
  updateShell(workspace, () => ({ route, dialog: undefined }));
  if (route.page === 'plugin') void openPlugin(workspace, route.key);
  else if (route.page === 'home') void closePlugin(workspace);
}

/** Opens a plugin with its layout and settings. Late answers of an earlier call are dropped. */
async function openPlugin(workspace: Workspace, key: PluginKey): Promise<void> {
  const { session } = workspace.store.getState();
  if (session.kind === 'open' && session.session.key === key) return;
  if (session.kind === 'opening' && session.key === key) return;
  if (!(await closePlugin(workspace))) {
    refuseToLeave(workspace);
    return;
  }
  workspace.running.openRun += 1;
  const run = workspace.running.openRun;
  workspace.store.setState({ session: { kind: 'opening', key } });
  const [loaded, layout, settings, bench, isWriter] = await Promise.all([
    workspace.repository.load(key),
    workspace.repository.loadState(key, 'layout'),
    workspace.repository.loadState(key, 'settings'),
    workspace.repository.loadState(key, 'bench'),
    workspace.lock.acquire(key, () => setAccess(workspace, key, 'reading')),
  ]);
  if (run !== workspace.running.openRun) return;
  if (!loaded.ok) {
    workspace.store.setState({ session: { kind: 'failed', key, error: loaded.error } });
    return;
  }
  const project = loaded.value;
  const opened: Session = {
    key,
    record: describeProject(workspace, key, project),
    project,
    stored: project,
    history: EMPTY_HISTORY,
    save: { kind: 'saved' },
    access: isWriter ? 'writing' : 'reading',
  };
  workspace.store.setState({
    session: { kind: 'open', session: opened },
    layout: layoutFromJson(layout.ok ? layout.value : undefined),
    settings: settingsFromJson(settings.ok ? settings.value : undefined),
    bench: { ...IDLE_BENCH, settings: benchSettingsFromJson(bench.ok ? bench.value : undefined) },
    problems: NO_PROBLEMS,
  });
  startChecking(workspace);
}

/** Stores and closes the open plugin. Answers whether none is open any more: one that cannot be stored stays in memory. */
async function closePlugin(workspace: Workspace): Promise<boolean> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined) {
    workspace.running.openRun += 1;
    if (workspace.store.getState().session.kind !== 'none') workspace.store.setState({ session: { kind: 'none' } });
    return true;
  }
  await saveNow(workspace);
  const after = selectSession(workspace.store.getState());
  if (after?.key !== session.key) return after === undefined;
  if (after.save.kind === 'failed') return false;
  workspace.running.openRun += 1;
  stopChecking(workspace);
  leaveBench(workspace);
  workspace.lock.release(session.key);
  workspace.store.setState({
    session: { kind: 'none' },
    layout: DEFAULT_LAYOUT,
    explorer: NOTHING_CHOSEN,
    search: NO_SEARCH,
    references: NOTHING_SOUGHT,
    settings: NO_SETTINGS,
    bench: IDLE_BENCH,
    problems: NO_PROBLEMS,
  });
  await loadPlugins(workspace);
  return true;
}

/** Makes this tab the one that writes the open plugin, from what is stored now. */
export async function takeOver(workspace: Workspace): Promise<void> {
  const session = selectSession(workspace.store.getState());
  if (session === undefined || session.access === 'writing') return;
  const { key } = session;
  await workspace.lock.steal(key, () => setAccess(workspace, key, 'reading'));
  const loaded = await workspace.repository.load(key);
  const current = selectSession(workspace.store.getState());
  if (!loaded.ok || current?.key !== key) return;
  workspace.store.setState({
    session: {
      kind: 'open',
      session: { ...current, project: loaded.value, stored: loaded.value, history: EMPTY_HISTORY, access: 'writing' },
    },
  });
  for (const path of loaded.value.files.keys()) {
    for (const listener of workspace.documentListeners) listener({ kind: 'replaced', path });
  }
  startChecking(workspace);
}

/** Goes back to a plugin whose last edits could not be stored, so that they are not lost. */
function refuseToLeave(workspace: Workspace): void {
  openPluginTab(workspace, 'summary');
  notify(workspace, {
    tone: 'error',
    title: 'This plugin is not saved',
    detail: 'Its last changes are only in this tab. Export it, or free storage and save, before you open another one.',
  });
}

function setAccess(workspace: Workspace, key: PluginKey, access: Session['access']): void {
  const session = selectSession(workspace.store.getState());
  if (session?.key === key) workspace.store.setState({ session: { kind: 'open', session: { ...session, access } } });
}
