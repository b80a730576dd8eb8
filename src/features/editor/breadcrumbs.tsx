import { ChevronRight, Folder as FolderIcon } from 'lucide-react';
import { Fragment } from 'react';
import { baseName, type ProjectPath } from '../../domain/project/path.ts';
import { EMPTY_PROJECT } from '../../domain/project/project.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { openFile, showSideBar, toggleFolder } from '../../workspace/operations/layout.ts';
import { requestFocus } from '../../workspace/operations/shell.ts';
import { selectSession } from '../../workspace/state.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Folder, foldersAbove, listFolder } from './folder-entries.ts';

/** Where a file is. Each folder opens a menu of what stands beside. */
export function Breadcrumbs({ path, label: name }: { path: ProjectPath; label: string }) {
  const workspace = useWorkspace();
  const label = useWorkspaceState((state) => selectSession(state)?.record.label);
  return (
    <nav className="editor-crumbs" aria-label={name}>
      {foldersAbove(path).map((folder) => (
        <Fragment key={folder}>
          <Menu
            trigger={
              <button type="button" className="editor-crumb">
                {folder === '' ? label || 'Plugin' : baseName(folder)}
              </button>
            }
            items={() => folderMenu(workspace, folder)}
          />
          <ChevronRight className="editor-crumb-arrow" size={12} aria-hidden="true" />
        </Fragment>
      ))}
      <span className="editor-crumb-file" aria-current="page">
        {baseName(path)}
      </span>
    </nav>
  );
}

function folderMenu(workspace: Workspace, folder: Folder): readonly MenuEntry[] {
  const project = selectSession(workspace.store.getState())?.project ?? EMPTY_PROJECT;
  const { folders, files } = listFolder(project, folder);
  return [
    ...folders.map(
      (inner): MenuEntry => ({
        kind: 'item',
        id: `folder ${inner}`,
        label: baseName(inner),
        icon: <FolderIcon size={14} />,
        onSelect: () => {
          toggleFolder(workspace, inner, true);
          showSideBar(workspace, 'explorer');
          requestFocus(workspace, 'side-bar');
        },
      }),
    ),
    ...files.map(
      (file): MenuEntry => ({
        kind: 'item',
        id: `file ${file}`,
        label: baseName(file),
        onSelect: () => {
          openFile(workspace, file);
          requestFocus(workspace, 'editor');
        },
      }),
    ),
  ];
}
