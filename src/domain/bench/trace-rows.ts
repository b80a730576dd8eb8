import type { Span } from './report.ts';

/** One line of a trace as it is shown. */
export interface TraceRow {
  /** Names the span by its place among its siblings, from the root: '0.1.0'. */
  readonly id: string;
  readonly span: Span;
  /** 1 for the root. */
  readonly level: number;
  /** Milliseconds from the begin of the root to its own; absent when either tells no time. */
  readonly offset: number | undefined;
  /** Where it begins and how long it takes, as shares of the whole time: 0 to 1. */
  readonly start: number;
  readonly share: number;
}

/** A trace as lines, each parent before its children. */
export function listTraceRows(root: Span): readonly TraceRow[] {
  const total = Math.max(totalOf(root), 1);
  const rows = (span: Span, id: string, level: number): TraceRow[] => {
    const offset = offsetOf(span, root);
    const start = clamp((offset ?? 0) / total);
    const share = Math.min(clamp((span.duration ?? 0) / total), 1 - start);
    return [
      { id, span, level, offset, start, share },
      ...span.children.flatMap((child, index) => rows(child, `${id}.${index}`, level + 1)),
    ];
  };
  return rows(root, '0', 1);
}

/** How long the whole took, in milliseconds; of a root that is not over, until the last of its spans ended. */
function totalOf(root: Span): number {
  if (root.duration !== undefined) return root.duration;
  const endOf = (span: Span): number =>
    span.children.map(endOf).reduce((a, b) => Math.max(a, b), (offsetOf(span, root) ?? 0) + (span.duration ?? 0));
  return endOf(root);
}

function offsetOf(span: Span, root: Span): number | undefined {
  const offset = Date.parse(span.begin) - Date.parse(root.begin);
  return Number.isFinite(offset) ? offset : undefined;
}

function clamp(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

/** What a key does in the tree of spans: goes to a line, or opens or closes the one it is on. */
export type TraceStep =
  | { readonly kind: 'go'; readonly id: string }
  | { readonly kind: 'fold'; readonly id: string; readonly isFolded: boolean };

/** The lines that are not below a closed one. */
export function listShownRows(rows: readonly TraceRow[], folded: ReadonlySet<string>): readonly TraceRow[] {
  return rows.filter(({ id }) => ![...folded].some((parent) => id.startsWith(`${parent}.`)));
}

/** The step of a key, as trees have it everywhere; nothing for other keys and at the ends. */
export function traceStep(
  shown: readonly TraceRow[],
  folded: ReadonlySet<string>,
  id: string,
  key: string,
): TraceStep | undefined {
  const place = shown.findIndex((row) => row.id === id);
  const isParent = (shown[place]?.span.children.length ?? 0) > 0;
  const go = (row: TraceRow | undefined): TraceStep | undefined =>
    row === undefined ? undefined : { kind: 'go', id: row.id };
  switch (key) {
    case 'ArrowDown':
      return go(shown[place + 1]);
    case 'ArrowUp':
      return go(shown[place - 1]);
    case 'Home':
      return go(shown[0]);
    case 'End':
      return go(shown.at(-1));
    case 'ArrowRight':
      if (!isParent) return undefined;
      return folded.has(id) ? { kind: 'fold', id, isFolded: false } : go(shown[place + 1]);
    case 'ArrowLeft':
      if (isParent && !folded.has(id)) return { kind: 'fold', id, isFolded: true };
      return go(shown.find((row) => row.id === id.slice(0, Math.max(id.lastIndexOf('.'), 0))));
    default:
      return undefined;
  }
}
