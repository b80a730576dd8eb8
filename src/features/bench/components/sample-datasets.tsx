import { FileUp, Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { findTableNameProblem, type SampleTable } from '../../../domain/bench/sample-tables.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { addTable, deleteTable, importTables, updateTable } from '../../../workspace/operations/bench-tables.ts';

/** The datasets of the simulated project, as CSV. */
export function SampleDatasets() {
  const workspace = useWorkspace();
  const tables = useWorkspaceState((state) => state.bench.settings.tables);
  const titleId = useId();
  return (
    <section className="bench-components-datasets" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>Sample datasets</h2>
        <div className="bench-actions">
          <Button icon={<Plus size={14} />} onClick={() => addTable(workspace)}>
            Add dataset
          </Button>
          <Button icon={<FileUp size={14} />} onClick={() => void importTables(workspace)}>
            Import CSV
          </Button>
        </div>
      </header>
      <p className="bench-note">The simulated project holds these. They are kept in the browser, not in the plugin.</p>
      {tables.map((table, place) => (
        <Dataset key={datasetKey(place)} table={table} place={place} tables={tables} />
      ))}
    </section>
  );
}

interface DatasetProps {
  readonly table: SampleTable;
  readonly place: number;
  readonly tables: readonly SampleTable[];
}

function Dataset({ table, place, tables }: DatasetProps) {
  const workspace = useWorkspace();
  return (
    <details className="bench-components-dataset">
      <summary>{table.name === '' ? 'Dataset without a name' : table.name}</summary>
      <div className="bench-components-part">
        <TextField
          label="Name"
          required
          value={table.name}
          error={findTableNameProblem(tables, place)}
          onChange={(name) => updateTable(workspace, place, { name })}
        />
        <TextAreaField
          label="Rows as CSV"
          help="The first line names the columns. Types are guessed from the cells."
          code
          rows={8}
          value={table.csv}
          onChange={(csv) => updateTable(workspace, place, { csv })}
        />
        <div className="bench-actions">
          <Button
            icon={<Trash2 size={14} />}
            aria-description={table.name}
            onClick={() => deleteTable(workspace, place)}
          >
            Delete dataset
          </Button>
        </div>
      </div>
    </details>
  );
}

/** Datasets may be renamed to any name while it is typed, so their place stands for them. */
function datasetKey(place: number): string {
  return `dataset ${place}`;
}
