import { readFindings } from '../../../domain/bench/report.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { BenchErrorView, FailureView } from '../run/failure-view.tsx';
import { FindingList } from '../run/finding-list.tsx';
import { OutputView } from '../run/output-view.tsx';

/** What a run printed, why it failed, and what is to be said about what the plugin did. */
export function RunProblems({ run }: { readonly run: BenchRun }) {
  const { outcome } = run;
  const findings = outcome?.ok === true ? readFindings(outcome.value.report) : [];
  return (
    <>
      <OutputView run={run} />
      {outcome?.ok === false ? <BenchErrorView error={outcome.error} /> : null}
      {outcome?.ok === true && outcome.value.error !== null ? <FailureView failure={outcome.value.error} /> : null}
      {findings.length === 0 ? null : <FindingList findings={findings} />}
    </>
  );
}
