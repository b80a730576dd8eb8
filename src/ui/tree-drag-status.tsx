import { AssistiveDndState, type TreeInstance } from '@headless-tree/core';
import type { ReactElement } from 'react';
import type { TreeNode } from './tree-node.ts';

/** Says how a move with the keyboard goes: the one way to follow it without seeing it. */
export function TreeDragStatus({ tree }: { readonly tree: TreeInstance<TreeNode> }): ReactElement {
  return (
    <span className="visually-hidden" aria-live="assertive">
      {describeDrag(tree)}
    </span>
  );
}

function describeDrag(tree: TreeInstance<TreeNode>): string {
  const { dnd, assistiveDndState } = tree.getState();
  if (assistiveDndState === AssistiveDndState.Completed) return 'Moved.';
  if (!dnd?.draggedItems || !assistiveDndState) return '';
  const names = dnd.draggedItems.map((item) => item.getItemName()).join(', ');
  const target = dnd.dragTarget?.item;
  const place = target === undefined || target.getItemName() === '' ? 'the top level' : target.getItemName();
  const guide =
    assistiveDndState === AssistiveDndState.Started ? ' Arrow keys choose the folder, Enter moves, Escape leaves.' : '';
  return `Moving ${names} to ${place}.${guide}`;
}
