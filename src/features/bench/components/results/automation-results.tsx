import { objectsOf } from '../../../../domain/bench/report.ts';
import { tableOfObjects } from '../../../../domain/bench/run-results.ts';
import { getKey, isJsonArray, isJsonObject } from '../../../../domain/dssjson/json-value.ts';
import { JsonText } from '../../run/json-text.tsx';
import { RowsTable } from '../../run/rows-table.tsx';
import type { ResultProps } from './result-props.ts';

/** What a check says of a dataset. */
export function CheckResult({ result }: ResultProps) {
  const outcome = getKey(result, 'outcome');
  const message = getKey(result, 'message');
  return <Verdict word={typeof outcome === 'string' ? outcome : 'No outcome'} message={message} />;
}

/** What a check of Project Standards says of the simulated project. */
export function StandardsResult({ result }: ResultProps) {
  const status = getKey(result, 'status');
  const severity = getKey(result, 'severity');
  const details = getKey(result, 'details');
  return (
    <>
      <Verdict
        word={`${typeof status === 'string' ? status : 'No result'}${typeof severity === 'number' ? `, severity ${severity}` : ''}`}
        message={getKey(result, 'message')}
      />
      {isJsonObject(details) && Object.keys(details).length > 0 ? <JsonText value={details} label="Details" /> : null}
    </>
  );
}

/** The metrics that a probe computed. */
export function ProbeResult({ result }: ResultProps) {
  const { columns, rows } = tableOfObjects(objectsOf(getKey(result, 'metrics')));
  return rows.length === 0 ? (
    <p className="bench-note">It gave no metric.</p>
  ) : (
    <RowsTable label="Metrics" columns={columns} rows={rows} />
  );
}

/** Whether a trigger said that the scenario should run. */
export function FiredResult({ result }: ResultProps) {
  const fired = getKey(result, 'fired');
  const times = isJsonArray(fired) ? fired.length : 0;
  if (times === 0) return <Verdict word="Did not fire" message="The scenario would not run." />;
  return (
    <>
      <Verdict word={times === 1 ? 'Fired' : `Fired ${times} times`} message="The scenario would run." />
      {isJsonArray(fired) && fired.some((params) => isJsonObject(params) && Object.keys(params).length > 0) ? (
        <JsonText value={fired} label="Parameters of the trigger" />
      ) : null}
    </>
  );
}

/** The variables of the scenario after a step. */
export function VariablesResult({ result }: ResultProps) {
  const variables = getKey(result, 'variables');
  return (
    <>
      <h4>Variables of the scenario afterwards</h4>
      <JsonText value={variables ?? {}} label="Variables of the scenario" />
    </>
  );
}

function Verdict({ word, message }: { readonly word: string; readonly message: unknown }) {
  return (
    <p className="bench-components-verdict">
      <strong>{word}</strong>
      {typeof message === 'string' && message !== '' ? `: ${message}` : null}
    </p>
  );
}
