import { objectsOf } from '../../../../domain/bench/report.ts';
import { type ResultTable, readProcessed, readTable } from '../../../../domain/bench/run-results.ts';
import { getKey, isJsonArray } from '../../../../domain/dssjson/json-value.ts';
import { RowsTable } from '../../run/rows-table.tsx';
import type { ResultProps } from './result-props.ts';

/** The columns and the first rows that were read, and the partitions where there are some. */
export function DatasetResult({ result }: ResultProps) {
  const table = readTable(result);
  const partitions = getKey(result, 'partitions');
  const count = getKey(result, 'count');
  return (
    <>
      <p>
        {table.columns.length} columns, {table.rows.length} rows read
        {typeof count === 'number' ? `, ${count} in all` : ''}
      </p>
      {isJsonArray(partitions) && partitions.length > 0 ? <p>Partitions: {partitions.map(String).join(', ')}</p> : null}
      <Rows table={table} label="Rows" />
    </>
  );
}

/** How many rows a writer took. */
export function WrittenResult({ result }: ResultProps) {
  const written = getKey(result, 'written');
  return <p>{typeof written === 'number' ? written : 0} rows written</p>;
}

/** The outputs of a recipe: tables, and the files of managed folders. */
export function RecipeResult({ result }: ResultProps) {
  const outputs = objectsOf(getKey(result, 'outputs'));
  if (outputs.length === 0) return <p className="bench-note">It has no outputs.</p>;
  return outputs.map((output) => {
    const name = String(output['name']);
    const { paths, rowCount } = output;
    const count = typeof rowCount === 'number' ? rowCount : 0;
    return (
      <section key={name} className="bench-components-part" aria-label={`Output ${name}`}>
        <h4>
          {name}
          {isJsonArray(paths) ? `, ${paths.length} files` : `, ${count} rows`}
        </h4>
        {isJsonArray(paths) ? (
          <Files paths={paths.map(String)} />
        ) : (
          <Rows table={readTable(output)} label={`Rows of ${name}`} />
        )}
      </section>
    );
  });
}

/** The rows that a prepare recipe would go on with. */
export function ProcessedResult({ result }: ResultProps) {
  const mode = getKey(result, 'mode');
  const table = readProcessed(result);
  const given = objectsOf(getKey(result, 'given')).length;
  return (
    <>
      <p>
        {given} rows in, {table.rows.length} rows out. Mode {String(mode)}.
      </p>
      <Rows table={table} label="Rows out" />
    </>
  );
}

function Rows({ table, label }: { readonly table: ResultTable; readonly label: string }) {
  if (table.columns.length === 0) return <p className="bench-note">There are no columns.</p>;
  return <RowsTable label={label} columns={table.columns} rows={table.rows} />;
}

function Files({ paths }: { readonly paths: readonly string[] }) {
  if (paths.length === 0) return <p className="bench-note">The folder is empty.</p>;
  return (
    <ul className="bench-components-files">
      {paths.map((path) => (
        <li key={path}>{path}</li>
      ))}
    </ul>
  );
}
