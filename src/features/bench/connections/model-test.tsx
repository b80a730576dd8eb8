import type { LlmConnection, LlmModel } from '../../../domain/bench/connection.ts';
import { composeModelTest } from '../../../domain/bench/model-test.ts';
import { getKey } from '../../../domain/dssjson/json-value.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { resultOf, runOnBench } from '../../../workspace/operations/bench.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { BenchErrorView, FailureView } from '../run/failure-view.tsx';
import { JsonText } from '../run/json-text.tsx';

/** Asks the model something short, as the button of DSS's form does. */
export function ModelTest({ connection, model }: { readonly connection: LlmConnection; readonly model: LlmModel }) {
  const workspace = useWorkspace();
  const origin = `test ${model.key}`;
  const run = useWorkspaceState((state) => state.bench.runs.get(origin));
  const test = () =>
    runOnBench(workspace, {
      origin,
      title: `Test of ${model.id}`,
      request: composeModelTest(connection, model),
    });
  return (
    <div className="bench-connections-test">
      <div className="bench-actions">
        <Button aria-description={model.id} onClick={() => void test()}>
          Test
        </Button>
        {run !== undefined && run.state !== 'done' ? <span role="status">Asking the model</span> : null}
      </div>
      {run?.outcome === undefined ? null : <Outcome run={run} />}
    </div>
  );
}

function Outcome({ run }: { readonly run: BenchRun }) {
  const { outcome } = run;
  if (outcome === undefined) return null;
  if (!outcome.ok) return <BenchErrorView error={outcome.error} />;
  if (outcome.value.error !== null) return <FailureView failure={outcome.value.error} />;
  const result = resultOf(run) ?? null;
  if (getKey(result, 'ok') === false) {
    return (
      <Callout tone="error" title="The model did not answer" cause={String(getKey(result, 'errorMessage') ?? '')} />
    );
  }
  const text = getKey(result, 'text');
  if (typeof text === 'string') return <Callout tone="info" title="The model answers" cause={text} />;
  return <JsonText value={result} label="Result" />;
}
