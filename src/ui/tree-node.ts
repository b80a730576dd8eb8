import type { ReactNode } from 'react';

/** What a row of a tree shows. */
export interface TreeNode {
  /** The accessible name of the row, exactly. */
  readonly name: string;
  readonly isFolder: boolean;
  /** What is drawn for the name, with the same words: a match that stands out in it. */
  readonly label?: ReactNode | undefined;
  readonly icon?: ReactNode | undefined;
  /** At the right end: a count, a mark. Not part of the name; say it in `description`. */
  readonly badge?: ReactNode | undefined;
  /** Small text before the badge: a size. */
  readonly detail?: string | undefined;
  /** What assistive technology says after the name: "2 errors". */
  readonly description?: string | undefined;
  readonly tone?: 'error' | 'warn' | 'muted' | undefined;
}

/** The row whose name is being typed: one that exists, or one to be made as the first child of a folder. */
export type TreeEditing =
  | { readonly kind: 'rename'; readonly id: string }
  | { readonly kind: 'create'; readonly parentId: string; readonly isFolder: boolean };

/** The id of the row that stands for what is being created. */
export const draftId = '\u0000draft';

/** The library's id of the root: never empty, which it takes for "no parent", whatever the owner's is. */
export const rootRow = '\u0000root';

/** The id of the row that holds the input, if any. */
export function editedRow(editing: TreeEditing | undefined): string | undefined {
  if (editing === undefined) return undefined;
  return editing.kind === 'rename' ? editing.id : draftId;
}
