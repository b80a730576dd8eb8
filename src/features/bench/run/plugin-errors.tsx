import { objectsOf } from '../../../domain/bench/report.ts';
import { getKey, type JsonObject } from '../../../domain/dssjson/json-value.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { FailureView } from './failure-view.tsx';

/** What the plugin raised, and DSS made an answer of that says so: the caller only gets its message. */
export function PluginErrors({ run }: { readonly run: BenchRun }) {
  const report = run.outcome?.ok === true ? run.outcome.value.report : undefined;
  return objectsOf(getKey(report, 'errors')).map((error, index) => (
    <FailureView
      key={errorKey(index)}
      failure={{
        type: textOf(error, 'type'),
        message: textOf(error, 'message'),
        frames: objectsOf(error['frames']),
        text: textOf(error, 'text'),
      }}
    />
  ));
}

/** Errors of one run are only ever added at the end. */
function errorKey(index: number): string {
  return `error ${index}`;
}

function textOf(value: JsonObject, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found : '';
}
