import { useEffect, useState } from 'react';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { importDropped } from '../../workspace/operations/importing.ts';
import './drop-zone.css';

/** Imports a plugin that is dropped anywhere on the window. Places that take drops themselves, such as the tree, go first. */
export function DropZone() {
  const workspace = useWorkspace();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (event.defaultPrevented) {
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
      if (event.defaultPrevented || event.dataTransfer === null || !hasFiles(event)) return;
      event.preventDefault();
      void importDropped(workspace, event.dataTransfer);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [workspace]);
  return isOver ? (
    <div className="transfer-drop" aria-hidden="true">
      <p>Drop a plugin zip or folder to import it</p>
    </div>
  ) : null;
}
