/** Names for the rows of a list that has none of its own, so that a row keeps its state when it moves. */
export interface RowIds {
  readonly ids: readonly number[];
  /** The next unused name. */
  readonly next: number;
}

export const NO_ROWS: RowIds = { ids: [], next: 0 };

/** As many names as there are rows: after a change from elsewhere the rows at the end are the ones that came or went. */
export function fitRows(rows: RowIds, count: number): RowIds {
  if (rows.ids.length === count) return rows;
  if (rows.ids.length > count) return { ...rows, ids: rows.ids.slice(0, count) };
  const added = Array.from({ length: count - rows.ids.length }, (_, index) => rows.next + index);
  return { ids: [...rows.ids, ...added], next: rows.next + added.length };
}

export function insertRow(rows: RowIds, index: number): RowIds {
  return { ids: rows.ids.toSpliced(index, 0, rows.next), next: rows.next + 1 };
}

export function removeRow(rows: RowIds, index: number): RowIds {
  return { ...rows, ids: rows.ids.toSpliced(index, 1) };
}

export function moveRow(rows: RowIds, from: number, to: number): RowIds {
  const moved = rows.ids[from];
  if (moved === undefined) return rows;
  return { ...rows, ids: rows.ids.toSpliced(from, 1).toSpliced(to, 0, moved) };
}
