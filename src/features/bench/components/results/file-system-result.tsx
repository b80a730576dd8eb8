import { objectsOf } from '../../../../domain/bench/report.ts';
import { tableOfObjects } from '../../../../domain/bench/run-results.ts';
import { getKey, isJsonArray } from '../../../../domain/dssjson/json-value.ts';
import { CodeText, JsonText } from '../../run/json-text.tsx';
import { RowsTable } from '../../run/rows-table.tsx';
import type { ResultProps } from './result-props.ts';

/** What a file system answered: files as a table, what was read as text, all else as it is. */
export function FileSystemResult({ run, result }: ResultProps) {
  const given = getKey(result, 'result') ?? null;
  const listed = isJsonArray(given) ? given : getKey(given, 'children');
  if (given === null) return <p>Nothing is there.</p>;
  if (run.request['operation'] === 'read' && typeof given === 'string') {
    return <CodeText text={given} label="Text of the file" />;
  }
  if (!isJsonArray(listed)) return <JsonText value={given} label="Returned value" />;
  const { columns, rows } = tableOfObjects(objectsOf(listed));
  return rows.length === 0 ? <p>There are no files.</p> : <RowsTable label="Files" columns={columns} rows={rows} />;
}
