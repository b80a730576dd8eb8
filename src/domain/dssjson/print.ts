import type { JsonValue } from './json-value.ts';

/** A value as strict JSON, with `indent` spaces a level; `indent` 0 gives one line. No line end at the end. */
export function print(value: JsonValue, indent = 4): string {
  return JSON.stringify(value, undefined, indent);
}
