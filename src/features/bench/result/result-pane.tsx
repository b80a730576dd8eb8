import { readFindings } from '../../../domain/bench/report.ts';
import { getKey } from '../../../domain/dssjson/json-value.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { showResultView } from '../../../workspace/operations/bench-settings.ts';
import { type BenchRun, RESULT_VIEWS, type ResultView } from '../../../workspace/slices/bench.ts';
import { AnswerView } from './answer-view.tsx';
import { ChecksView } from './checks-view.tsx';
import { HostApproval } from './host-approval.tsx';
import { SaveRun } from './save-run.tsx';
import { TraceOfRun } from './trace-of-run.tsx';
import { WireView } from './wire-view.tsx';

const VIEW_LABELS: Record<ResultView, string> = { answer: 'Answer', trace: 'Trace', wire: 'Wire', checks: 'Checks' };

/** What the last run asked, sent and gave. */
export function ResultPane() {
  const workspace = useWorkspace();
  const view = useWorkspaceState((state) => state.bench.resultView);
  const run = useWorkspaceState(({ bench }) => (bench.shown === undefined ? undefined : bench.runs.get(bench.shown)));
  return (
    <Tabs
      fill
      label="Result"
      value={view}
      onValueChange={(id) => {
        const chosen = RESULT_VIEWS.find((candidate) => candidate === id);
        if (chosen !== undefined) showResultView(workspace, chosen);
      }}
      tabs={RESULT_VIEWS.map((id) => ({ id, label: VIEW_LABELS[id], badge: badgeOf(id, run) }))}
      actions={run === undefined ? undefined : <SaveRun run={run} />}
    >
      <TabPanel id={view} className="bench-result">
        {run === undefined ? null : <HostApproval run={run} />}
        {run === undefined ? (
          <EmptyState className="bench-empty" sentence="What a run asks, sends and returns is shown here." />
        ) : (
          <View view={view} run={run} />
        )}
      </TabPanel>
    </Tabs>
  );
}

function View({ view, run }: { readonly view: ResultView; readonly run: BenchRun }) {
  switch (view) {
    case 'answer':
      return <AnswerView run={run} />;
    case 'trace':
      return <TraceOfRun run={run} />;
    case 'wire':
      return <WireView run={run} />;
    case 'checks':
      return <ChecksView run={run} />;
  }
}

function badgeOf(view: ResultView, run: BenchRun | undefined): number | undefined {
  if (run === undefined) return undefined;
  const count = { answer: 0, trace: 0, wire: run.exchanges.length, checks: countChecks(run) }[view];
  return count === 0 ? undefined : count;
}

function countChecks({ outcome, blocked }: BenchRun): number {
  const findings = outcome?.ok === true ? readFindings(outcome.value.report).length : 0;
  return findings + blocked.length;
}

/** The seconds a run took, as Python measured them; absent while it lasts. */
export function secondsOf({ outcome }: BenchRun): number | undefined {
  const seconds = outcome?.ok === true ? getKey(outcome.value.report, 'seconds') : undefined;
  return typeof seconds === 'number' ? seconds : undefined;
}
