import { readFindings } from '../../../domain/bench/report.ts';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { FindingList } from '../run/finding-list.tsx';

/** What the plugin did, judged against what DSS is known to expect. */
export function ChecksView({ run }: { readonly run: BenchRun }) {
  const findings = run.outcome?.ok === true ? readFindings(run.outcome.value.report) : [];
  const isOver = run.state === 'done';
  return (
    <div className="bench-pane">
      {run.blocked.length === 0 ? null : (
        <Callout
          tone="error"
          title="The code reached for what it must not have"
          cause={`${run.blocked.join(', ')}. None of it was given.`}
          remedy="Code of a plugin runs in Python on a server: it never needs the browser around it."
        />
      )}
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      {isOver && findings.length === 0 && run.blocked.length === 0 ? (
        <EmptyState sentence="Nothing to say against what the plugin returned in this run." />
      ) : null}
      {isOver ? null : <p role="status">The run is not over yet.</p>}
    </div>
  );
}
