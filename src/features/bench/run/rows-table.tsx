import { isJsonArray, type JsonValue } from '../../../domain/dssjson/json-value.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import '../../../ui/data-table.css';

export interface RowsTableProps {
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly type?: string | undefined }[];
  readonly rows: readonly JsonValue[];
}

/** Rows of a dataset below the names of its columns. */
export function RowsTable({ label, columns, rows }: RowsTableProps) {
  return (
    <ScrollRegion className="bench-rows" label={label}>
      <table className="ui-table">
        <thead>
          <tr>
            {columns.map(({ name, type }) => (
              <th key={name} scope="col">
                {name}
                {type === undefined ? null : <span className="bench-column-type">{type}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(index)}>
              {columns.map(({ name }, place) => (
                <td key={name}>{cellText(isJsonArray(row) ? row[place] : row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Rows have no name of their own, and never move. */
function rowKey(index: number): string {
  return `row ${index}`;
}

function cellText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
