import { readVerdict } from '../../../../domain/bench/run-results.ts';
import { getKey } from '../../../../domain/dssjson/json-value.ts';
import { JsonText } from '../../run/json-text.tsx';
import type { ResultProps } from './result-props.ts';

/** What each action of a verdict means. (PASS, FAIL and PASS_WITH_AUDIT seen, the others inferred) */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['PASS', 'It goes on.'],
  ['PASS_WITH_AUDIT', 'It goes on, and the audit data is kept.'],
  ['FAIL', 'It is stopped with an error.'],
  ['RESPOND', 'The guardrail answers in place of the model (assumed).'],
  ['RETRY', 'The model is asked again (assumed).'],
]);

/** The verdict of a guardrail, and the query or response that comes out. */
export function GuardrailResult({ run, result }: ResultProps) {
  const { action, details, isQueryChanged, isResponseChanged, query, response } = readVerdict(
    run.request['input'],
    getKey(result, 'returned'),
  );
  return (
    <>
      <p className="bench-components-verdict">
        <strong>{action ?? 'No verdict'}</strong>:{' '}
        {action === undefined ? 'it goes on.' : (MEANINGS.get(action) ?? 'not a known action.')}
      </p>
      {Object.keys(details).length === 0 ? null : <JsonText value={details} label="Details of the verdict" />}
      <h4>Query {isQueryChanged ? '(changed)' : '(unchanged)'}</h4>
      <JsonText value={query ?? null} label="Query that comes out" />
      {getKey(run.request['input'], 'completionResponse') === undefined ? null : (
        <>
          <h4>Response {isResponseChanged ? '(changed)' : '(unchanged)'}</h4>
          <JsonText value={response ?? null} label="Response that comes out" />
        </>
      )}
    </>
  );
}
