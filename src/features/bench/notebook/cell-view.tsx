import { Play, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { NotebookCell } from '../../../domain/bench/bench-settings.ts';
import { getKey } from '../../../domain/dssjson/json-value.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { resultOf } from '../../../workspace/operations/bench.ts';
import { cellOrigin, deleteCell, editCell, runCell } from '../../../workspace/operations/bench-notebook.ts';
import { showRun } from '../../../workspace/operations/bench-settings.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { BenchErrorView, FailureView } from '../run/failure-view.tsx';
import { CodeText } from '../run/json-text.tsx';
import { OutputView } from '../run/output-view.tsx';
import { PluginErrors } from '../run/plugin-errors.tsx';

interface CellViewProps {
  readonly cell: NotebookCell;
  readonly cells: readonly NotebookCell[];
  readonly place: number;
}

/** One cell: its code, and below it what its last run printed and gave. */
export function CellView({ cell, cells, place }: CellViewProps) {
  const workspace = useWorkspace();
  const run = useWorkspaceState((state) => state.bench.runs.get(cellOrigin(cell.key)));
  const name = `Cell ${place + 1}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    void runCell(workspace, cell);
  };
  return (
    <li className="bench-notebook-cell" aria-label={name}>
      <header className="bench-notebook-head">
        <h2>
          {name}
          {cell.title === '' ? null : <span className="bench-note"> {cell.title}</span>}
        </h2>
        <RunState run={run} />
        <IconButton
          label="Run cell"
          aria-description={name}
          icon={<Play size={14} />}
          onClick={() => void runCell(workspace, cell)}
        />
        <IconButton
          label="Delete cell"
          aria-description={name}
          icon={<Trash2 size={14} />}
          onClick={() => deleteCell(workspace, cells, cell.key)}
        />
      </header>
      <textarea
        className="ui-input ui-input-code bench-notebook-code"
        aria-label={`Code of ${name.toLowerCase()}`}
        spellCheck={false}
        rows={Math.max(2, cell.code.split('\n').length)}
        value={cell.code}
        onFocus={() => showRun(workspace, cellOrigin(cell.key))}
        onChange={(event) => editCell(workspace, cells, cell.key, event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {run === undefined ? null : <CellResult run={run} />}
    </li>
  );
}

function RunState({ run }: { readonly run: BenchRun | undefined }) {
  if (run === undefined) return null;
  if (run.state !== 'done') return <span role="status">{run.state === 'preparing' ? 'Preparing' : 'Running'}</span>;
  const seconds = run.outcome?.ok === true ? getKey(run.outcome.value.report, 'seconds') : undefined;
  return typeof seconds === 'number' ? <span className="bench-note">{seconds.toFixed(2)} s</span> : null;
}

function CellResult({ run }: { readonly run: BenchRun }) {
  const { outcome } = run;
  const shown = getKey(resultOf(run), 'shown');
  return (
    <>
      <OutputView run={run} />
      {typeof shown === 'string' ? <CodeText text={shown} label="Value of the last line" /> : null}
      {outcome?.ok === true && outcome.value.error !== null ? <FailureView failure={outcome.value.error} /> : null}
      <PluginErrors run={run} />
      {outcome?.ok === false ? <BenchErrorView error={outcome.error} /> : null}
    </>
  );
}
