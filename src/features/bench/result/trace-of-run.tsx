import { readSpan } from '../../../domain/bench/report.ts';
import { getKey, type JsonValue } from '../../../domain/dssjson/json-value.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { resultOf } from '../../../workspace/operations/bench.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { TraceView } from './trace-view.tsx';

/** The span tree of a run's answer. */
export function TraceOfRun({ run }: { readonly run: BenchRun }) {
  const span = readSpan(findTrace(run));
  if (span === undefined) {
    return (
      <EmptyState
        className="bench-empty"
        sentence="This run has no trace: models, agents, agent tools and guardrails leave one."
      />
    );
  }
  return <TraceView key={run.id} span={span} />;
}

/** Of a chat the trace of the answer, of a notebook cell that of its last answer. */
function findTrace(run: BenchRun): JsonValue | undefined {
  const own = getKey(resultOf(run), 'trace');
  if (own !== undefined) return own;
  const traces = run.outcome?.ok === true ? getKey(run.outcome.value.report, 'traces') : undefined;
  return Array.isArray(traces) ? traces.at(-1) : undefined;
}
