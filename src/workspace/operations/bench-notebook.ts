import type { NotebookCell } from '../../domain/bench/bench-settings.ts';
import { type NotebookSample, type NotebookSubject, tutorialSample } from '../../domain/bench/notebook.ts';
import type { PluginView } from '../../domain/plugin/plugin.ts';
import type { BenchState } from '../slices/bench.ts';
import type { Workspace } from '../workspace.ts';
import { runOnBench } from './bench.ts';
import { updateBench, updateBenchSettings } from './bench-settings.ts';
import { notify } from './shell.ts';

/** What the notebook is about. */
export function notebookSubject({ settings }: BenchState, { components }: PluginView): NotebookSubject {
  return {
    connections: settings.connections,
    tools: components.filter(({ kind }) => kind.folder === 'python-agent-tools').map(({ id }) => id),
  };
}

/** The cells of the notebook: until one is edited, the tutorial's, with the model that is there. */
export function cellsOf(bench: BenchState, plugin: PluginView): readonly NotebookCell[] {
  const { cells } = bench.settings;
  if (cells !== undefined) return cells;
  const { title, code } = tutorialSample(notebookSubject(bench, plugin));
  return [{ key: 'tutorial', title, code }];
}

/** The origin of a cell's runs. */
export function cellOrigin(key: string): string {
  return `cell ${key}`;
}

export async function runCell(workspace: Workspace, { key, title, code }: NotebookCell): Promise<void> {
  await runOnBench(workspace, {
    origin: cellOrigin(key),
    title: title === '' ? 'Cell' : title,
    request: { do: 'cell', name: title === '' ? 'cell' : title, code },
  });
}

/** Runs cells one after the other, up to the first that fails. */
export async function runCells(workspace: Workspace, cells: readonly NotebookCell[]): Promise<void> {
  for (const cell of cells) {
    await runCell(workspace, cell);
    const outcome = workspace.store.getState().bench.runs.get(cellOrigin(cell.key))?.outcome;
    if (outcome?.ok !== true || !outcome.value.ok) return;
  }
}

export function editCell(workspace: Workspace, cells: readonly NotebookCell[], key: string, code: string): void {
  keepCells(
    workspace,
    cells.map((cell) => (cell.key === key ? { ...cell, code } : cell)),
  );
}

/** Adds a cell below the others; answers its key. */
export function addCell(workspace: Workspace, cells: readonly NotebookCell[], sample?: NotebookSample): string {
  const key = workspace.clock.uniqueName();
  keepCells(workspace, [...cells, { key, title: sample?.title ?? '', code: sample?.code ?? '' }]);
  return key;
}

/** Deletes a cell and what it printed; the notice brings it back. */
export function deleteCell(workspace: Workspace, cells: readonly NotebookCell[], key: string): void {
  const place = cells.findIndex((cell) => cell.key === key);
  const cell = cells[place];
  if (cell === undefined) return;
  keepCells(workspace, cells.toSpliced(place, 1));
  updateBench(workspace, ({ runs }) => ({
    runs: new Map([...runs].filter(([origin]) => origin !== cellOrigin(key))),
  }));
  notify(workspace, {
    tone: 'info',
    title: cell.title === '' ? 'Deleted a cell' : `Deleted cell "${cell.title}"`,
    action: {
      label: 'Undo',
      run: () => {
        const now = workspace.store.getState().bench.settings.cells ?? [];
        keepCells(workspace, now.toSpliced(place, 0, cell));
      },
    },
  });
}

function keepCells(workspace: Workspace, cells: readonly NotebookCell[]): void {
  updateBenchSettings(workspace, (settings) => ({ ...settings, cells }));
}
