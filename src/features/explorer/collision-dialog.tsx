import { type AddedFile, type CollisionChoice, findCollisions } from '../../domain/project/add-files.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { useSession, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { nameFolder } from '../../workspace/operations/files.ts';
import { closeDialog } from '../../workspace/operations/shell.ts';
import { addUploadedFiles } from '../../workspace/operations/uploading.ts';

interface CollisionDialogProps {
  readonly folder: ProjectPath | '';
  readonly files: readonly AddedFile[];
}

/** Asks what becomes of files that are added where the plugin has some of the same name. */
export function CollisionDialog({ folder, files }: CollisionDialogProps) {
  const workspace = useWorkspace();
  const { project } = useSession();
  const taken = findCollisions(project, files);
  const close = () => closeDialog(workspace);
  const add = (choice: CollisionChoice) => {
    close();
    addUploadedFiles(workspace, folder, files, choice);
  };
  return (
    <Dialog
      open
      size="small"
      onOpenChange={close}
      title={taken.length === 1 ? 'A file is already there' : `${taken.length} files are already there`}
      description={`Of ${files.length === 1 ? '1 file' : `${files.length} files`} for ${nameFolder(folder)}, ${taken.length === 1 ? 'one has a name' : `${taken.length} have names`} that the plugin has there. "Keep both" adds a copy with another name.`}
      footer={
        <>
          <Button onClick={() => add('skip')}>Skip</Button>
          <Button onClick={() => add('keep-both')}>Keep both</Button>
          <Button variant="primary" onClick={() => add('replace')}>
            Replace
          </Button>
        </>
      }
    >
      <ul className="explorer-collisions" aria-label="Files that are already there">
        {taken.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </Dialog>
  );
}
