import { useState } from 'react';
import { objectsOf } from '../../../domain/bench/report.ts';
import type { JsonObject } from '../../../domain/dssjson/json-value.ts';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import type { BenchError } from '../../../ports/python-bench.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { askPrepared } from '../../../workspace/operations/bench.ts';
import { BenchErrorView } from '../run/failure-view.tsx';

/** Checks of the bench itself against what is known of DSS, run in this browser. */
export function ConformanceSection() {
  const workspace = useWorkspace();
  const [results, setResults] = useState<readonly JsonObject[]>();
  const [error, setError] = useState<BenchError>();
  const [isRunning, setIsRunning] = useState(false);
  const run = async () => {
    setIsRunning(true);
    const outcome = await askPrepared(workspace, { do: 'conformance' });
    setIsRunning(false);
    setError(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) setResults(objectsOf(outcome.value.result));
  };
  const passed = results?.filter((result) => result['isPassed'] === true).length ?? 0;
  return (
    <section aria-label="Conformance">
      <header className="bench-environment-header">
        <h2>Conformance</h2>
        <Button onClick={() => void run()}>Run conformance checks</Button>
      </header>
      <p className="bench-note">
        25 checks of the bench itself, with the real Dataiku client. One marked “assumed” rests on an inference: no
        source says how DSS behaves there.
      </p>
      {isRunning ? <p role="status">Checking</p> : null}
      {error === undefined ? null : <BenchErrorView error={error} />}
      {results === undefined ? null : (
        <>
          <p role="status">
            {passed} of {results.length} hold.
          </p>
          <table className="ui-table" aria-label="Conformance checks">
            <thead>
              <tr>
                <th scope="col">Check</th>
                <th scope="col">Result</th>
                <th scope="col">Rests on</th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => (
                <tr key={String(result['number'])}>
                  <td>
                    {String(result['number'])}. {String(result['title'])}
                  </td>
                  <td>{result['isPassed'] === true ? 'Holds' : `Fails: ${String(result['detail'])}`}</td>
                  <td>
                    {String(result['basis'])} {result['isAssumed'] === true ? <Badge tone="warn">assumed</Badge> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
