import type { JsonObject, JsonValue } from '../domain/dssjson/json-value.ts';
import { ok, type Result } from '../domain/result.ts';
import type { BenchError, BenchReply, PythonBench } from '../ports/python-bench.ts';

/** A bench for tests of operations: notes what it is asked and answers as told. */
export interface ScriptedBench extends PythonBench {
  /** Each request of `run`, and `write <folder>`, `require <names>`, `stop`, `dispose` among them, in order. */
  readonly asked: (JsonObject | string)[];
  /** What a run gives; by default it succeeds with null. */
  answer: (request: JsonObject, tell: (event: JsonObject) => void) => Result<BenchReply, BenchError>;
}

export function createScriptedBench(): ScriptedBench {
  const asked: (JsonObject | string)[] = [];
  const note = (text: string) => {
    asked.push(text);
    return Promise.resolve(ok(undefined));
  };
  const bench: ScriptedBench = {
    asked,
    answer: () => ok(replyOf(null)),
    boot: async (onPhase) => {
      onPhase?.('interpreter');
      return ok([{ name: 'openai', version: '2.30.0', boot: false }]);
    },
    write: (folder) => note(`write ${folder}`),
    require: (names) => note(`require ${names.join(' ')}`.trim()),
    run: async (request, { onEvent } = {}) => {
      asked.push(request);
      return bench.answer(request, onEvent ?? (() => {}));
    },
    stop: () => void note('stop'),
    dispose: () => void note('dispose'),
  };
  return bench;
}

/** A reply that succeeded. */
export function replyOf(result: JsonValue, report: JsonObject = {}): BenchReply {
  return { ok: true, result, error: null, report };
}
