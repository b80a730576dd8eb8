import type { RunTarget } from '../../../../domain/bench/component-run.ts';
import type { JsonValue } from '../../../../domain/dssjson/json-value.ts';
import type { BenchRun } from '../../../../workspace/slices/bench.ts';

/** What the view of a result works on. */
export interface ResultProps {
  readonly run: BenchRun;
  /** Nothing while a stream has not ended. */
  readonly result: JsonValue | undefined;
  readonly target: RunTarget;
}
