import type { MenuEntry } from './menu-entry.ts';
import type { TreeEditing, TreeNode } from './tree-node.ts';

/**
 * Everything is controlled. Ids are stable strings. A new identity of `getChildren` or `getItem` says that the data
 * changed, so keep them stable otherwise; only open folders are asked for their children.
 */
export interface TreeProps {
  readonly label: string;
  /** The id whose children are the top level; it has no row. */
  readonly rootId: string;
  readonly getChildren: (id: string) => readonly string[];
  readonly getItem: (id: string) => TreeNode | undefined;
  readonly expanded: readonly string[];
  readonly onExpandedChange: (ids: readonly string[]) => void;
  readonly selected: readonly string[];
  readonly onSelectedChange: (ids: readonly string[]) => void;
  readonly focused: string | null;
  readonly onFocusedChange: (id: string | null) => void;
  /** A click or Space previews, a double click or Enter opens to stay. Never called for a folder. */
  readonly onOpen: (id: string, how: { readonly preview: boolean }) => void;
  readonly editing?: TreeEditing | undefined;
  readonly onEditingChange?: ((editing: TreeEditing | undefined) => void) | undefined;
  /** What is wrong with a name, asked as it is typed. */
  readonly validateName?: ((name: string, editing: TreeEditing) => string | undefined) | undefined;
  readonly onSubmitName?: ((name: string, editing: TreeEditing) => void) | undefined;
  /** Without it, nothing can be dragged. */
  readonly onMove?: ((ids: readonly string[], folderId: string) => void) | undefined;
  readonly canMove?: ((ids: readonly string[], folderId: string) => boolean) | undefined;
  /** Called within the drop event: read what you need from the transfer before the first await. */
  readonly onDropFiles?: ((data: DataTransfer, folderId: string) => void) | undefined;
  readonly onDelete?: ((ids: readonly string[]) => void) | undefined;
  /** The context menu for these rows; none of them on the empty part of the tree. */
  readonly menu?: ((ids: readonly string[]) => readonly MenuEntry[]) | undefined;
  readonly className?: string | undefined;
}
