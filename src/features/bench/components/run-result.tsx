import type { RunTarget } from '../../../domain/bench/component-run.ts';
import { maskSecrets } from '../../../domain/bench/run-results.ts';
import { getKey } from '../../../domain/dssjson/json-value.ts';
import { useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { resultOf } from '../../../workspace/operations/bench.ts';
import { componentOrigin } from '../../../workspace/operations/bench-components.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { secondsOf } from '../result/result-pane.tsx';
import { JsonText } from '../run/json-text.tsx';
import { useSecretTexts } from '../run/use-secret-texts.ts';
import { findResultView } from './results/result-views.ts';
import { RunProblems } from './run-problems.tsx';

/** The last run of a component: what came back, what is to be said about it, what the host gave. */
export function RunResult({ place, target }: { readonly place: string; readonly target: RunTarget }) {
  const run = useWorkspaceState((state) => state.bench.runs.get(componentOrigin(place)));
  const secrets = useSecretTexts();
  if (run === undefined) return null;
  const result = resultOf(run);
  const View = findResultView(run.request['do']);
  return (
    <section className="bench-components-result" aria-label="What came back">
      <h3>What came back</h3>
      <RunState run={run} />
      <RunProblems run={run} />
      {View === undefined || (result === undefined && run.chunks.length === 0) ? null : (
        <View run={run} result={result} target={target} />
      )}
      <details>
        <summary>What the host gave</summary>
        <JsonText value={maskSecrets(run.request, secrets)} label="What the host gave" />
      </details>
    </section>
  );
}

/** How far a run is, and how long it took. */
function RunState({ run }: { readonly run: BenchRun }) {
  if (run.state !== 'done') {
    const done = getKey(run.progress, 'done');
    const goal = getKey(run.progress, 'target');
    const isKnown = typeof done === 'number' && typeof goal === 'number' && goal > 0;
    const step = run.state === 'preparing' ? 'Preparing' : isKnown ? `Running, ${done} of ${goal}` : 'Running';
    return <Progress step={step} value={isKnown ? Math.min(1, done / goal) : undefined} />;
  }
  const { outcome } = run;
  if (outcome?.ok !== true) return null;
  const seconds = secondsOf(run);
  const taken = seconds === undefined ? '' : ` after ${seconds.toFixed(3)} s`;
  return (
    <p className="bench-note" role="status">
      {outcome.value.ok ? 'Done' : 'Failed'}
      {taken}
    </p>
  );
}
