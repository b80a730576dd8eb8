import type { TreeInstance } from '@headless-tree/core';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from './class-names.ts';
import { ContextMenu } from './menu.tsx';
import { TreeDragStatus } from './tree-drag-status.tsx';
import { chosenIds } from './tree-hotkeys.ts';
import { useTreeModel } from './tree-model.ts';
import { TreeNameInput } from './tree-name-input.tsx';
import { editedRow, rootRow, type TreeNode } from './tree-node.ts';
import type { TreeProps } from './tree-props.ts';
import { TreeRow } from './tree-row.tsx';
import { findTyped, type TypedWord, typeLetter } from './tree-type-ahead.ts';
import './tree.css';

const rowHeight = 22;

/** A tree of files that stays quick over thousands of rows: only those in view are in the page. */
export function Tree(props: TreeProps): ReactElement {
  const { label, menu, editing, onOpen, className } = props;
  const scroller = useRef<HTMLDivElement | null>(null);
  const typed = useRef<TypedWord>({ text: '', at: 0 });
  const [menuIds, setMenuIds] = useState<readonly string[]>([]);
  const tree = useTreeModel(props, (index) => virtualizer.scrollToIndex(index));
  const items = tree.getItems();
  const focusedIndex = indexOf(tree, props.focused);
  const tabbableIndex = Math.max(0, focusedIndex);
  const editedId = editedRow(editing);
  const editedIndex = indexOf(tree, editedId ?? null);
  // A new function would make the list measure all rows again.
  const getItemKey = useCallback((index: number) => items[index]?.getId() ?? index, [items]);

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey,
    overscan: 8,
    // The row with the focus and the one being typed in stay in the page, or both would lose what is in them.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), tabbableIndex, editedIndex])]
        .filter((index) => index >= 0 && index < items.length)
        .sort((a, b) => a - b),
  });

  useEffect(() => {
    if (editedIndex >= 0) virtualizer.scrollToIndex(editedIndex);
  }, [editedIndex, virtualizer]);

  // What is focused from outside, such as the file that an editor shows, comes into view.
  const isFocusShown = focusedIndex >= 0;
  useEffect(() => {
    if (props.focused === null || !isFocusShown) return;
    const index = indexOf(tree, props.focused);
    if (index >= 0) virtualizer.scrollToIndex(index);
  }, [props.focused, isFocusShown, tree, virtualizer]);

  // When the focused row goes (deleted, or its folder closed), the focus goes to what stands in its place.
  const lastIndex = useRef(-1);
  useEffect(() => {
    const before = lastIndex.current;
    lastIndex.current = focusedIndex;
    if (focusedIndex >= 0 || before < 0) return;
    items[Math.min(before, items.length - 1)]?.setFocused();
    if (document.activeElement === document.body) tree.updateDomFocus();
  }, [focusedIndex, items, tree]);

  const { ref: _ref, ...containerProps } = tree.getContainerProps(label);
  const registerScroller = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      tree.registerElement(element);
    },
    [tree],
  );
  const dropTarget = tree.getDragTarget()?.item;
  const dropId = dropTarget?.isFolder() === true ? dropTarget.getId() : dropTarget?.getParent()?.getId();

  function handleKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (target instanceof HTMLInputElement || ctrlKey || metaKey || altKey || key === ' ' || [...key].length !== 1)
      return;
    const focusedItem = tree.getFocusedItem();
    if (focusedItem === undefined) return;
    if (key === '*') {
      const siblings = focusedItem.getParent()?.getChildren() ?? [];
      const folders = siblings.filter((item) => item.isFolder()).map((item) => item.getId());
      props.onExpandedChange([...new Set([...props.expanded, ...folders])]);
      return;
    }
    typed.current = typeLetter(typed.current, key, event.timeStamp);
    const names = items.map((item) => item.getItemName());
    const found = items[findTyped(names, tabbableIndex, typed.current.text)];
    if (found === undefined) return;
    found.setFocused();
    tree.updateDomFocus();
  }

  function aimMenu(event: MouseEvent): void {
    const row = event.target instanceof Element ? event.target.closest('[role="treeitem"]') : null;
    const item = items.find((candidate) => candidate.getId() === row?.getAttribute('data-id'));
    if (item === undefined) {
      setMenuIds([]);
      return;
    }
    item.setFocused();
    if (item.isSelected()) {
      setMenuIds(chosenIds(tree));
      return;
    }
    props.onSelectedChange([item.getId()]);
    setMenuIds([item.getId()]);
  }

  /** Back to the tree, unless what was named has taken the focus: an editor, for one. */
  function returnFocus(): void {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) tree.updateDomFocus();
    });
  }

  const list = (
    <div
      {...containerProps}
      ref={registerScroller}
      role="tree"
      aria-multiselectable="true"
      className={classNames('ui-tree', dropId === rootRow && 'ui-tree-drop', className)}
      onKeyDown={handleKey}
      onContextMenu={menu === undefined ? undefined : aimMenu}
    >
      <div role="none" className="ui-tree-rows" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          const isEdited = editing !== undefined && item.getId() === editedId;
          return (
            <TreeRow
              key={row.key}
              item={item}
              top={row.start}
              isTabbable={row.index === tabbableIndex}
              isDropTarget={item.getId() === dropId}
              onOpen={onOpen}
              nameInput={
                isEdited ? (
                  <TreeNameInput
                    label={editing.kind === 'rename' ? 'New name' : 'Name'}
                    initialName={item.getItemName()}
                    validate={(name) => props.validateName?.(name, editing)}
                    onSubmit={(name) => props.onSubmitName?.(name, editing)}
                    onClose={(byKey) => {
                      props.onEditingChange?.(undefined);
                      if (byKey) returnFocus();
                    }}
                  />
                ) : undefined
              }
            />
          );
        })}
      </div>
    </div>
  );

  return (
    <>
      {menu === undefined ? list : <ContextMenu items={menu(menuIds)}>{list}</ContextMenu>}
      <TreeDragStatus tree={tree} />
    </>
  );
}

/** Where the row of an id stands among those shown, or -1. */
function indexOf(tree: TreeInstance<TreeNode>, id: string | null): number {
  return id === null ? -1 : tree.getItemInstance(id).getItemMeta().index;
}
