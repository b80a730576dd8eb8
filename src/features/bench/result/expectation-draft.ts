import { findResultPathProblem } from '../../../domain/bench/result-path.ts';
import type { Expectation } from '../../../domain/bench/saved-test.ts';
import { read } from '../../../domain/dssjson/read.ts';

/** What a person fills in for what a test expects. */
export interface ExpectationDraft {
  readonly kind: Expectation['kind'];
  readonly text: string;
  readonly path: string;
}

export const EXPECTATION_LABELS: Record<Expectation['kind'], string> = {
  succeeds: 'Succeeds',
  fails: 'Fails',
  equals: 'Text equals',
  contains: 'Text contains',
  'json-path': 'JSON path',
};

/** What is wrong with a draft, by field; nothing when it can be used. */
export function findDraftProblem({
  kind,
  text,
  path,
}: ExpectationDraft): { readonly text?: string | undefined; readonly path?: string | undefined } | undefined {
  if (kind === 'contains' && text === '') return { text: 'Enter the text to look for.' };
  if (kind !== 'json-path') return undefined;
  const problem = findResultPathProblem(path);
  if (problem !== undefined) return { path: problem };
  const { value, errors } = read(text);
  return value === undefined || errors.length > 0
    ? { text: 'Enter JSON: a number, true, null, "a text", a list or an object.' }
    : undefined;
}

/** The expectation; nothing while the draft has a problem. */
export function toExpectation(draft: ExpectationDraft): Expectation | undefined {
  if (findDraftProblem(draft) !== undefined) return undefined;
  const { kind, text, path } = draft;
  switch (kind) {
    case 'succeeds':
      return { kind };
    case 'fails':
      return { kind, message: text === '' ? undefined : text };
    case 'equals':
    case 'contains':
      return { kind, text };
    case 'json-path':
      return { kind, path, equals: read(text).value ?? null };
  }
}
