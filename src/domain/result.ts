/** The outcome of something that is expected to fail at times: a value, or an error described as data. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** What a person is told about an expected failure: what happened, why, and what to do. */
export interface ErrorDescription {
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
}
