import type { Change } from '../../domain/project/change.ts';

/** One step of the plugin's undo stack. */
export interface HistoryEntry {
  readonly label: string;
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
  /** Steps with the same key that follow each other quickly become one. */
  readonly mergeKey: string | undefined;
  /** When the first and the last change of this step were made, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly changedAt: number;
}

/** The one undo stack of a plugin: text edits, form edits, renames, moves and deletes alike. */
export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** How many steps are kept. */
const MAX_STEPS = 500;
/** A pause longer than this ends a step of typing. */
const MERGE_PAUSE_MS = 800;
/** A step of typing is never longer than this, so that undo does not take back minutes of work. */
const MERGE_SPAN_MS = 6_000;

/** Adds a step; typing that goes on becomes part of the step before. What had been undone is gone. */
export function pushEntry(history: History, entry: HistoryEntry): History {
  const last = history.done.at(-1);
  if (last !== undefined && history.undone.length === 0 && canMerge(last, entry)) {
    const merged: HistoryEntry = {
      ...last,
      undo: [...entry.undo, ...last.undo],
      redo: [...last.redo, ...entry.redo],
      changedAt: entry.changedAt,
    };
    return { done: [...history.done.slice(0, -1), merged], undone: [] };
  }
  return { done: [...history.done, entry].slice(-MAX_STEPS), undone: [] };
}

function canMerge(last: HistoryEntry, next: HistoryEntry): boolean {
  return (
    next.mergeKey !== undefined &&
    last.mergeKey === next.mergeKey &&
    next.startedAt - last.changedAt < MERGE_PAUSE_MS &&
    next.changedAt - last.startedAt < MERGE_SPAN_MS
  );
}
