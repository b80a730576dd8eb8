import { isBenchBusy, stopBench } from '../workspace/operations/bench.ts';
import { buildEnvironment } from '../workspace/operations/bench-environment.ts';
import { runAllSavedTests } from '../workspace/operations/bench-saved.ts';
import { requestRun, showBenchView } from '../workspace/operations/bench-settings.ts';
import { openPluginTab } from '../workspace/operations/routing.ts';
import { BENCH_VIEW_LABELS, BENCH_VIEWS, type BenchView } from '../workspace/slices/bench.ts';
import type { WorkspaceState } from '../workspace/state.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Command, hasPlugin } from './command.ts';

export const TEST_COMMANDS: readonly Command[] = [
  {
    id: 'test.run',
    title: 'Run',
    group: 'Test',
    keys: ['Mod+Enter'],
    isEnabled: (state) => isTesting(state) && RUNNING_VIEWS.has(state.bench.view),
    run: requestRun,
  },
  {
    id: 'test.stop',
    title: 'Stop',
    group: 'Test',
    isEnabled: ({ bench }) => isBenchBusy(bench.runs),
    run: stopBench,
  },
  {
    id: 'go.test',
    title: 'Test',
    group: 'Go',
    keys: ['Alt+4'],
    isEnabled: hasPlugin,
    run: (workspace) => openPluginTab(workspace, 'test'),
  },
  ...BENCH_VIEWS.map(
    (view): Command => ({
      id: `test.${view}`,
      title: BENCH_VIEW_LABELS[view],
      group: 'Test',
      isEnabled: hasPlugin,
      run: (workspace) => openView(workspace, view),
    }),
  ),
  {
    id: 'test.run-saved',
    title: 'Run all saved tests',
    group: 'Test',
    isEnabled: hasPlugin,
    run: async (workspace) => {
      openView(workspace, 'saved');
      await runAllSavedTests(workspace);
    },
  },
  {
    id: 'test.build-environment',
    title: 'Build new environment',
    group: 'Test',
    isEnabled: hasPlugin,
    run: async (workspace) => {
      openView(workspace, 'environment');
      await buildEnvironment(workspace);
    },
  },
  { id: 'test.restart', title: 'Restart Python', group: 'Test', isEnabled: isTesting, run: stopBench },
];

/** The views that are about one thing to run. */
const RUNNING_VIEWS: ReadonlySet<BenchView> = new Set(['notebook', 'chat', 'components', 'saved']);

/** Whether the Test tab is shown. */
function isTesting(state: WorkspaceState): boolean {
  return hasPlugin(state) && state.shell.route.page === 'plugin' && state.shell.route.tab === 'test';
}

function openView(workspace: Workspace, view: BenchView): void {
  openPluginTab(workspace, 'test');
  showBenchView(workspace, view);
}
