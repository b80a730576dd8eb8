import { useEffect, useState } from 'react';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { importDropped } from '../../workspace/operations/importing.ts';
import './drop-zone.css';

/** Imports a plugin that is dropped anywhere on the window. Places marked `data-takes-files`, such as the tree, take drops themselves. */
export function DropZone() {
  const workspace = useWorkspace();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const isTaken = ({ target }: DragEvent) =>
      target instanceof Element && target.closest('[data-takes-files]') !== null;
    const onOver = (event: DragEvent) => {
      if (isTaken(event)) {
        setIsOver(false);
        return;
      }
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setIsOver(false);
      if (isTaken(event) || event.dataTransfer === null || !hasFiles(event)) return;
      event.preventDefault();
      void importDropped(workspace, event.dataTransfer);
    };
    // Places that take files themselves keep the events from coming up here.
    addEventListener('dragover', onOver, { capture: true });
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop, { capture: true });
    return () => {
      removeEventListener('dragover', onOver, { capture: true });
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop, { capture: true });
    };
  }, [workspace]);
  return isOver ? (
    <div className="transfer-drop" aria-hidden="true">
      <p>Drop a plugin zip or folder to import it</p>
    </div>
  ) : null;
}
