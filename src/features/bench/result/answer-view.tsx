import { readCalls } from '../../../domain/bench/report.ts';
import { maskSecrets } from '../../../domain/bench/run-results.ts';
import { resultOf } from '../../../workspace/operations/bench.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { BenchErrorView, FailureView } from '../run/failure-view.tsx';
import { JsonText } from '../run/json-text.tsx';
import { PluginErrors } from '../run/plugin-errors.tsx';
import { useSecretTexts } from '../run/use-secret-texts.ts';

/** What was asked, what each method of the plugin got and gave, and what came of it. */
export function AnswerView({ run }: { readonly run: BenchRun }) {
  const secrets = useSecretTexts();
  const { outcome } = run;
  const report = outcome?.ok === true ? outcome.value.report : undefined;
  const calls = readCalls(report);
  return (
    <div className="bench-pane">
      <h2>{run.title}</h2>
      {run.state === 'done' ? null : <p role="status">{run.state === 'preparing' ? 'Preparing' : 'Running'}</p>}
      {outcome?.ok === false ? <BenchErrorView error={outcome.error} /> : null}
      {outcome?.ok === true && outcome.value.error !== null ? <FailureView failure={outcome.value.error} /> : null}
      <PluginErrors run={run} />
      {calls.map((call, index) => (
        <section key={callKey(index)} className="bench-pane-part">
          <h3>
            {call.method} <span className="bench-note">{call.llmId}</span>
          </h3>
          <h4>query</h4>
          <JsonText value={call.query} label="Query" />
          <h4>settings</h4>
          <JsonText value={call.settings} label="Settings" />
          <h4>Returned</h4>
          <JsonText value={call.returned} label="Returned value" />
        </section>
      ))}
      {outcome?.ok === true && outcome.value.ok ? (
        <section className="bench-pane-part">
          <h3>Result</h3>
          <JsonText value={maskSecrets(resultOf(run) ?? null, secrets)} label="Result" />
        </section>
      ) : null}
      <details>
        <summary>What the bench was asked</summary>
        <JsonText value={maskSecrets(run.request, secrets)} label="Request" />
      </details>
    </div>
  );
}

/** Calls of one run are only ever added at the end. */
function callKey(index: number): string {
  return `call ${index}`;
}
