import type { CustomHotkeysConfig, TreeInstance } from '@headless-tree/core';
import type { TreeNode } from './tree-node.ts';
import type { TreeProps } from './tree-props.ts';

const rowHeight = 22;

type TreeKeys = CustomHotkeysConfig<TreeNode>;

/** The keys the library leaves to us, and those of its own that we want to repeat or to work on a Mac. */
export function treeHotkeys(props: TreeProps): TreeKeys {
  const isIdle = (tree: TreeInstance<TreeNode>): boolean =>
    tree.getItems().length > 0 && !tree.getState().dnd?.draggedItems;
  const open = (preview: boolean) => (_: KeyboardEvent, tree: TreeInstance<TreeNode>) => {
    const item = tree.getFocusedItem();
    if (!item.isFolder()) props.onOpen(item.getId(), { preview });
    else if (item.isExpanded()) item.collapse();
    else item.expand();
  };
  const remove = (_: KeyboardEvent, tree: TreeInstance<TreeNode>): void => props.onDelete?.(chosenIds(tree));
  const page = (direction: 1 | -1) => (_: KeyboardEvent, tree: TreeInstance<TreeNode>) => {
    const items = tree.getItems();
    const rows = Math.max(1, Math.floor((tree.getElement()?.clientHeight ?? 0) / rowHeight) - 1);
    const index = tree.getFocusedItem().getItemMeta().index + direction * rows;
    items[Math.min(items.length - 1, Math.max(0, index))]?.setFocused();
    tree.updateDomFocus();
  };
  const key = (hotkey: string, handler: (event: KeyboardEvent, tree: TreeInstance<TreeNode>) => void) => ({
    hotkey,
    handler,
    preventDefault: true,
    isEnabled: isIdle,
  });

  return {
    selectUpwards: { hotkey: 'Shift+ArrowUp', canRepeat: true, preventDefault: true, isEnabled: isIdle },
    selectDownwards: { hotkey: 'Shift+ArrowDown', canRepeat: true, preventDefault: true, isEnabled: isIdle },
    selectAll: { hotkey: 'MetaOrControl+KeyA', preventDefault: true, isEnabled: isIdle },
    customOpen: key('Enter', open(false)),
    customPreview: key('Space', open(true)),
    customRename: key('F2', (_, tree) => {
      props.onEditingChange?.({ kind: 'rename', id: tree.getFocusedItem().getId() });
    }),
    customDelete: key('Delete', remove),
    customDeleteMac: key('Meta+Backspace', remove),
    customPageDown: { ...key('PageDown', page(1)), canRepeat: true },
    customPageUp: { ...key('PageUp', page(-1)), canRepeat: true },
  };
}

/** What a command is about: the selection when the focus is in it, and otherwise the focused row alone. */
export function chosenIds(tree: TreeInstance<TreeNode>): readonly string[] {
  const focused = tree.getFocusedItem();
  if (focused === undefined) return [];
  return focused.isSelected() ? tree.getState().selectedItems : [focused.getId()];
}
