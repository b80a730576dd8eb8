import type { BenchRun } from '../../../workspace/slices/bench.ts';

export function SaveRun({ run }: { readonly run: BenchRun }) {
  return run.state === 'done' ? null : null;
}
