import type { Problem, Severity } from '../../domain/lint/problem.ts';
import { monaco } from './monaco.ts';
import type { OpenDocument } from './open-document.ts';

/** Names our markers among those of others. */
export const MARKER_OWNER = 'plugsmith';

const SEVERITY: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  information: monaco.MarkerSeverity.Info,
};

const shown = new WeakMap<OpenDocument, readonly Problem[]>();

/**
 * Underlines the problems of a document. Markers move with the text while one types, so those on the screen stay until
 * a check has found others: the places of an older check would be wrong.
 */
export function showMarkers(document: OpenDocument): void {
  const problems = document.source.problems(document.path);
  if (shown.get(document) === problems) return;
  shown.set(document, problems);
  monaco.editor.setModelMarkers(
    document.model,
    MARKER_OWNER,
    problems.map((problem) => ({
      ...document.toRange(problem.range),
      severity: SEVERITY[problem.severity],
      message: problem.message,
      code: problem.rule,
      source: '',
    })),
  );
}
