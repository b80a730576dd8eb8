import { type DragEvent, useState } from 'react';
import { isProjectPath, type ProjectPath } from '../../domain/project/path.ts';

interface TabDrag {
  /** Where the dragged tab would go, seen from this one. */
  readonly side: 'before' | 'after' | undefined;
  readonly props: {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Lets a tab be dragged before or after another one of its group. */
export function useTabDrag(
  groupIndex: number,
  path: ProjectPath,
  onDrop: (dragged: ProjectPath, side: 'before' | 'after') => void,
): TabDrag {
  const [side, setSide] = useState<'before' | 'after'>();
  // A drop may only read the types before it happens: the group is part of the type.
  const type = `application/x-plugsmith-tab-${groupIndex}`;
  return {
    side,
    props: {
      draggable: true,
      onDragStart: ({ dataTransfer }) => {
        dataTransfer.setData(type, path);
        dataTransfer.effectAllowed = 'move';
      },
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(type)) return;
        event.preventDefault();
        const { left, width } = event.currentTarget.getBoundingClientRect();
        setSide(event.clientX < left + width / 2 ? 'before' : 'after');
      },
      onDragLeave: () => setSide(undefined),
      onDrop: (event) => {
        const dragged = event.dataTransfer.getData(type);
        setSide(undefined);
        if (side === undefined || !isProjectPath(dragged)) return;
        event.preventDefault();
        onDrop(dragged, side);
      },
    },
  };
}
