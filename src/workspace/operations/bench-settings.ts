import { type BenchSettings, benchSettingsToJson } from '../../domain/bench/bench-settings.ts';
import type { BenchState, BenchView, ResultView } from '../slices/bench.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { notify } from './shell.ts';

export function updateBench(workspace: Workspace, update: (bench: BenchState) => Partial<BenchState>): void {
  workspace.store.setState(({ bench }) => ({ bench: { ...bench, ...update(bench) } }));
}

/** Changes what the simulated instance holds for the open plugin, and keeps it. It never enters the project. */
export function updateBenchSettings(workspace: Workspace, update: (settings: BenchSettings) => BenchSettings): void {
  const settings = update(workspace.store.getState().bench.settings);
  updateBench(workspace, () => ({ settings }));
  const session = selectSession(workspace.store.getState());
  if (session === undefined) return;
  void workspace.repository.saveState(session.key, 'bench', benchSettingsToJson(settings)).then((saved) => {
    if (saved.ok) return;
    notify(workspace, {
      tone: 'error',
      title: 'The test settings are not saved',
      detail: 'Browser storage refused them. They stay until the page is closed.',
    });
  });
}

/** Shows a view of the Test tab, and one thing in it where one is named. */
export function showBenchView(workspace: Workspace, view: BenchView, chosen?: string): void {
  updateBench(workspace, (bench) => ({
    view,
    chosen: chosen === undefined ? bench.chosen : new Map([...bench.chosen, [view, chosen]]),
  }));
}

export function showResultView(workspace: Workspace, resultView: ResultView): void {
  updateBench(workspace, () => ({ resultView }));
}

/** Presses the button that runs what the shown view is about. */
export function requestRun(workspace: Workspace): void {
  updateBench(workspace, ({ runRequests }) => ({ runRequests: runRequests + 1 }));
}

/** Shows the run of an origin beside the view. */
export function showRun(workspace: Workspace, origin: string): void {
  updateBench(workspace, () => ({ shown: origin }));
}
