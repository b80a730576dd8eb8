import type { ItemInstance } from '@headless-tree/core';
import { ChevronRight } from 'lucide-react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { TreeNode } from './tree-node.ts';

/** How far each level is set in, in pixels. */
const indentWidth = 12;

export interface TreeRowProps {
  readonly item: ItemInstance<TreeNode>;
  /** Distance from the top of the list, in pixels. */
  readonly top: number;
  readonly isTabbable: boolean;
  readonly isDropTarget: boolean;
  readonly onOpen: (id: string, how: { readonly preview: boolean }) => void;
  /** The input that stands for the name while it is typed. */
  readonly nameInput: ReactNode | undefined;
}

export function TreeRow({ item, top, isTabbable, isDropTarget, onOpen, nameInput }: TreeRowProps): ReactElement {
  const node = item.getItemData();
  const { onClick, 'aria-label': _name, ...props } = item.getProps();
  const isEdited = nameInput !== undefined;
  const level = item.getItemMeta().level;

  function handleClick(event: MouseEvent): void {
    onClick(event);
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (isPlain && !node.isFolder) onOpen(item.getId(), { preview: true });
  }

  return (
    <div
      {...props}
      {...(isEdited ? { draggable: false } : { onClick: handleClick })}
      onDoubleClick={() => {
        if (!node.isFolder && !isEdited) onOpen(item.getId(), { preview: false });
      }}
      role="treeitem"
      aria-selected={item.isSelected()}
      data-id={item.getId()}
      aria-description={describeRow(node)}
      tabIndex={isTabbable ? 0 : -1}
      className={classNames(
        'ui-tree-row',
        item.isSelected() && 'ui-tree-row-selected',
        isDropTarget && 'ui-tree-row-drop',
        node.tone !== undefined && `ui-tree-row-${node.tone}`,
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className="ui-tree-indent" style={{ width: level * indentWidth }} />
      <span className={classNames('ui-tree-twist', item.isExpanded() && 'ui-tree-twist-open')} aria-hidden="true">
        {node.isFolder && <ChevronRight />}
      </span>
      {node.icon !== undefined && (
        <span className="ui-tree-icon" aria-hidden="true">
          {node.icon}
        </span>
      )}
      {nameInput ?? (
        <>
          <span className="ui-tree-name">{node.label ?? node.name}</span>
          {node.detail !== undefined && (
            <span className="ui-tree-detail" aria-hidden="true">
              {node.detail}
            </span>
          )}
          {node.badge !== undefined && (
            <span className="ui-tree-badge" aria-hidden="true">
              {node.badge}
            </span>
          )}
        </>
      )}
    </div>
  );
}

function describeRow({ description, detail }: TreeNode): string | undefined {
  const texts = [description, detail].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(', ');
}
