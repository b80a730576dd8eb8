import { readRaised } from '../../../domain/bench/bench-failure.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { FailureView } from './failure-view.tsx';

/** What the plugin raised, and DSS made an answer of that says so: the caller only gets its message. */
export function PluginErrors({ run }: { readonly run: BenchRun }) {
  const report = run.outcome?.ok === true ? run.outcome.value.report : undefined;
  return readRaised(report).map((failure, index) => <FailureView key={errorKey(index)} failure={failure} />);
}

/** Errors of one run are only ever added at the end. */
function errorKey(index: number): string {
  return `error ${index}`;
}
