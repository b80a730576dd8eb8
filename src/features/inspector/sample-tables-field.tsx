import { Plus, Trash2 } from 'lucide-react';
import { columnsOfTable, findTableNameProblem, type SampleTable } from '../../domain/bench/sample-tables.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface SampleTablesFieldProps {
  readonly tables: readonly SampleTable[];
  readonly onChange: (tables: readonly SampleTable[]) => void;
}

/** The sample datasets with their columns, which forms offer and components can read. */
export function SampleTablesField({ tables, onChange }: SampleTablesFieldProps) {
  const change = (place: number, part: Partial<SampleTable>) =>
    onChange(tables.map((table, index) => (index === place ? { ...table, ...part } : table)));
  return (
    <section className="inspector-tables" aria-label="Datasets">
      <h3>Datasets</h3>
      {tables.map((table, place) => (
        <fieldset key={tableKey(place)} className="inspector-table" aria-label={`Dataset ${table.name}`}>
          <div className="inspector-table-head">
            <TextField
              label="Name"
              value={table.name}
              error={findTableNameProblem(tables, place)}
              onChange={(name) => change(place, { name })}
            />
            <IconButton
              label="Delete dataset"
              aria-description={table.name}
              icon={<Trash2 size={14} />}
              onClick={() => onChange(tables.toSpliced(place, 1))}
            />
          </div>
          <TextAreaField
            label="Rows as CSV"
            help={describeColumns(table)}
            code
            rows={3}
            value={table.csv}
            onChange={(csv) => change(place, { csv })}
          />
        </fieldset>
      ))}
      <div>
        <Button
          size="small"
          icon={<Plus size={12} />}
          onClick={() => onChange([...tables, { name: '', csv: 'id,name\n1,first\n' }])}
        >
          Add dataset
        </Button>
      </div>
    </section>
  );
}

function describeColumns(table: SampleTable): string {
  const columns = columnsOfTable(table).map(({ name, type }) => `${name} (${type})`);
  return columns.length === 0 ? 'The first line names the columns.' : `Columns: ${columns.join(', ')}`;
}

/** Datasets may be renamed to any name while it is typed, so their place stands for them. */
function tableKey(place: number): string {
  return `dataset ${place}`;
}
