import {
  buildProxiedInstance,
  type DragTarget,
  dragAndDropFeature,
  hotkeysCoreFeature,
  type ItemInstance,
  isOrderedDragTarget,
  keyboardDragAndDropFeature,
  selectionFeature,
  syncDataLoaderFeature,
  type TreeInstance,
  type Updater,
} from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import { useMemo, useState } from 'react';
import { treeHotkeys } from './tree-hotkeys.ts';
import { draftId, rootRow, type TreeNode } from './tree-node.ts';
import type { TreeProps } from './tree-props.ts';

const features = [
  syncDataLoaderFeature,
  selectionFeature,
  hotkeysCoreFeature,
  dragAndDropFeature,
  keyboardDragAndDropFeature,
];

/** What is shown of an id that its owner no longer knows, for the frame until it is gone. */
const unknownNode: TreeNode = { name: '', isFolder: false };

/** How long a folder must be hovered while dragging before it opens. */
const openOnDropDelayMs = 600;

/** The headless tree made from our props: the caller owns the data and the state, the library owns the behaviour. */
export function useTreeModel(props: TreeProps, scrollToIndex: (index: number) => void): TreeInstance<TreeNode> {
  const { rootId, getChildren, getItem, expanded, selected, focused, editing } = props;
  const draft = editing?.kind === 'create' ? editing : undefined;
  const expandedItems = useMemo(
    () => (draft === undefined || expanded.includes(draft.parentId) ? [...expanded] : [...expanded, draft.parentId]),
    [expanded, draft],
  );
  const selectedItems = useMemo(() => [...selected], [selected]);
  const dataLoader = useMemo(
    () => ({
      getItem: (id: string): TreeNode =>
        id === draftId
          ? { name: '', isFolder: draft?.isFolder === true }
          : ((id === rootRow ? undefined : getItem(id)) ?? unknownNode),
      getChildren: (row: string): string[] => {
        const id = row === rootRow ? rootId : row;
        return id === draft?.parentId ? [draftId, ...getChildren(id)] : [...getChildren(id)];
      },
    }),
    [rootId, getItem, getChildren, draft],
  );

  const folderId = (target: DragTarget<TreeNode>): string =>
    target.item.getId() === rootRow ? rootId : target.item.getId();

  const tree = useTree<TreeNode>({
    rootItemId: rootRow,
    // By default each row is built with all that can be done with it, which takes long for thousands of rows.
    instanceBuilder: buildProxiedInstance,
    dataLoader,
    features,
    state: { expandedItems, selectedItems, focusedItem: focused },
    setExpandedItems: (update) => props.onExpandedChange(resolve(update, expandedItems)),
    setSelectedItems: (update) => props.onSelectedChange(resolve(update, selectedItems)),
    setFocusedItem: (update) => props.onFocusedChange(resolve(update, focused)),
    getItemName: (item) => item.getItemData().name,
    isItemFolder: (item) => item.getItemData().isFolder,
    scrollToItem: (item) => scrollToIndex(item.getItemMeta().index),
    ignoreHotkeysOnInputs: true,
    hotkeys: treeHotkeys(props),
    canReorder: false,
    openOnDropDelay: openOnDropDelayMs,
    canDrag: (items) => props.onMove !== undefined && items.every((item) => item.getId() !== draftId),
    // With the keyboard, the gaps between top-level rows stand for the root, which has no row of its own.
    canDrop: (items, target) =>
      target.item.isFolder() &&
      (!isOrderedDragTarget(target) || target.item.getId() === rootRow) &&
      isMove(items, target.item) &&
      props.canMove?.(idsOf(items), folderId(target)) !== false,
    onDrop: (items, target) => props.onMove?.(idsOf(items), folderId(target)),
    canDragForeignDragObjectOver: (data) => props.onDropFiles !== undefined && data.types.includes('Files'),
    canDropForeignDragObject: (data, target) =>
      props.onDropFiles !== undefined && data.types.includes('Files') && target.item.isFolder(),
    onDropForeignDragObject: (data, target) => props.onDropFiles?.(data, folderId(target)),
    createForeignDragObject: () => ({ format: 'application/x-tree-items', data: '', effectAllowed: 'move' }),
  });

  // The library rebuilds its rows when the expanded set changes; when the data does, it must be told, before rows are read.
  const [shownLoader, setShownLoader] = useState(dataLoader);
  if (shownLoader !== dataLoader) {
    setShownLoader(dataLoader);
    tree.scheduleRebuildTree();
  }
  return tree;
}

function resolve<T>(update: Updater<T>, old: T): T {
  return isFunction(update) ? update(old) : update;
}

function isFunction<T>(update: Updater<T>): update is (old: T) => T {
  return typeof update === 'function';
}

function idsOf(items: readonly ItemInstance<TreeNode>[]): readonly string[] {
  return items.map((item) => item.getId());
}

/** Whether at least one item is not in the folder already. */
function isMove(items: readonly ItemInstance<TreeNode>[], folder: ItemInstance<TreeNode>): boolean {
  return items.some((item) => item.getParent()?.getId() !== folder.getId());
}
