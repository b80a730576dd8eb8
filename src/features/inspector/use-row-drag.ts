import { useState } from 'react';
import type { RowDrag } from './param-row.tsx';

/** Lets rows be dragged to the place of another one. The buttons of a row do the same from the keyboard. */
export function useRowDrag(onMove: (from: number, to: number) => void): (index: number) => RowDrag {
  const [from, setFrom] = useState<number>();
  const [over, setOver] = useState<number>();
  const end = () => {
    setFrom(undefined);
    setOver(undefined);
  };
  return (index) => ({
    isTarget: from !== undefined && over === index && from !== index,
    onStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
      event.stopPropagation();
      setFrom(index);
    },
    onOver: (event) => {
      if (from === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(index);
    },
    onDrop: (event) => {
      if (from === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onMove(from, index);
      end();
    },
    onEnd: end,
  });
}
