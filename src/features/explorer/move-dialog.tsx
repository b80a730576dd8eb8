import { useState } from 'react';
import { describeChangeError } from '../../domain/project/change.ts';
import { isInsideAny, movePaths, moveTargets } from '../../domain/project/move-paths.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { useSession, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { moveEntries, nameEntries } from '../../workspace/operations/files.ts';
import { closeDialog } from '../../workspace/operations/shell.ts';
import { listFolders } from './file-tree.ts';
import { folderFromRow, ROOT_ROW, toRow } from './tree-rows.ts';
import { useFileTree } from './use-file-tree.ts';

interface MoveDialogProps {
  readonly paths: readonly ProjectPath[];
}

/** Asks for the folder that files and folders are moved to. */
export function MoveDialog({ paths }: MoveDialogProps) {
  const workspace = useWorkspace();
  const { project } = useSession();
  const tree = useFileTree();
  const [row, setRow] = useState('');
  const folders = listFolders(tree).filter((folder) => !isInsideAny(folder, paths));
  const options = [
    { value: ROOT_ROW, label: 'Top level of the plugin' },
    ...folders.map((folder) => ({ value: toRow(folder), label: folder })),
  ];
  const folder = folderFromRow(row);
  const isThere = row !== '' && moveTargets(paths, folder).length === 0;
  const moved = movePaths(project, paths, folder);
  const error = row === '' || moved.ok ? undefined : describeChangeError(moved.error);
  const close = () => closeDialog(workspace);
  return (
    <Dialog
      open
      size="small"
      onOpenChange={close}
      title={`Move ${nameEntries(paths)}`}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            variant="primary"
            disabled={row === '' || isThere || error !== undefined}
            onClick={() => {
              close();
              moveEntries(workspace, paths, folder);
            }}
          >
            Move
          </Button>
        </>
      }
    >
      <Combobox
        label="Folder"
        value={row}
        onChange={setRow}
        options={options}
        placeholder="Choose a folder"
        searchLabel="Search folders"
        emptyText="No folder matches."
        help={isThere ? 'It is in this folder already.' : undefined}
        error={error}
      />
    </Dialog>
  );
}
