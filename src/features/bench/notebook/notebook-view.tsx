import { Play, Plus } from 'lucide-react';
import { listSamples } from '../../../domain/bench/notebook.ts';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Menu } from '../../../ui/menu.tsx';
import {
  addCell,
  cellOrigin,
  cellsOf,
  notebookSubject,
  runCells,
} from '../../../workspace/operations/bench-notebook.ts';
import { showBenchView } from '../../../workspace/operations/bench-settings.ts';
import { useRunRequest } from '../run/run-button.tsx';
import { CellView } from './cell-view.tsx';
import './notebook.css';

/** Python as a user of the plugin writes it: the client of DSS, on the simulated instance. */
export function NotebookView() {
  const workspace = useWorkspace();
  const plugin = usePlugin();
  const bench = useWorkspaceState((state) => state.bench);
  const cells = cellsOf(bench, plugin);
  const samples = listSamples(notebookSubject(bench, plugin));
  useRunRequest(() => {
    const chosen = cells.find(({ key }) => cellOrigin(key) === bench.shown);
    void runCells(workspace, chosen === undefined ? cells : [chosen]);
  });
  const hasModel = bench.settings.connections.some(({ models }) => models.length > 0);
  return (
    <div className="bench-notebook">
      <div className="bench-actions">
        <Button icon={<Play size={14} />} onClick={() => void runCells(workspace, cells)}>
          Run all
        </Button>
        <Button icon={<Plus size={14} />} onClick={() => addCell(workspace, cells)}>
          Add cell
        </Button>
        <Menu
          trigger={<Button>Add sample</Button>}
          items={samples.map((sample) => ({
            kind: 'item',
            id: sample.id,
            label: sample.title,
            onSelect: () => addCell(workspace, cells, sample),
          }))}
        />
        <span className="bench-note">Shift+Enter runs a cell.</span>
      </div>
      {hasModel ? null : (
        <Callout
          tone="info"
          title="There is no model to ask yet"
          remedy="Make a connection with a model: its LLM_ID is then filled in below."
          actions={<Button onClick={() => showBenchView(workspace, 'connections')}>Go to Connections</Button>}
        />
      )}
      {cells.length === 0 ? (
        <EmptyState sentence="The notebook has no cell." />
      ) : (
        <ol className="bench-notebook-cells">
          {cells.map((cell, index) => (
            <CellView key={cell.key} cell={cell} cells={cells} place={index} />
          ))}
        </ol>
      )}
    </div>
  );
}
