import { getKey, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { objectsOf } from './report.ts';

/**
 * Why there is no answer. `absent`: the page was built without Python. `failed`: it could not be started. `stopped`:
 * someone ended it. `late`: it took longer than it was given. `crashed`: Python is gone. The next request starts anew.
 */
export type BenchError =
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'late'; readonly milliseconds: number }
  | { readonly kind: 'crashed'; readonly detail: string };

/** What Python raised: `frames` lead from the outermost call to the place. */
export interface PythonFailure {
  readonly type: string;
  readonly message: string;
  readonly frames: readonly JsonObject[];
  /** The traceback as Python prints it. */
  readonly text: string;
}

/** What python/plugsmith/places.py told of an exception; nothing for what is no object. */
export function readPythonFailure(value: JsonValue | undefined): PythonFailure | undefined {
  if (!isJsonObject(value)) return undefined;
  const frames = value['frames'];
  return {
    type: String(value['type']),
    message: String(value['message']),
    frames: isJsonArray(frames) ? frames.filter(isJsonObject) : [],
    text: String(value['text']),
  };
}

/** What the plugin raised during a run, as far as the host made an answer of it. */
export function readRaised(report: JsonValue | undefined): readonly PythonFailure[] {
  return objectsOf(getKey(report, 'errors')).flatMap((error) => readPythonFailure(error) ?? []);
}
