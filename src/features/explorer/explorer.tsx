import { ChevronsDownUp, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { CommandButton, CommandIconButton } from '../../parts/command-button.tsx';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Menu } from '../../ui/menu.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { selectEntries } from '../../workspace/operations/explorer.ts';
import { selectActivePath } from '../../workspace/operations/layout.ts';
import { selectSession } from '../../workspace/state.ts';
import { addMenu } from './file-menus.ts';
import { Files } from './files.tsx';
import { useFileTree } from './use-file-tree.ts';
import './explorer.css';

/** The files of the open plugin, and all that is done with them. */
export function Explorer() {
  const workspace = useWorkspace();
  const tree = useFileTree();
  const naming = useWorkspaceState((state) => state.explorer.naming);
  const active = useWorkspaceState(selectActivePath);
  const access = useWorkspaceState((state) => selectSession(state)?.access);
  const [filter, setFilter] = useState('');
  const isCreating = naming?.kind === 'create';
  const isEmpty = tree.files.length + tree.emptyFolders.length === 0;

  // The file in the editor is shown in the tree, unless another is being named there.
  useEffect(() => {
    const isNaming = workspace.store.getState().explorer.naming !== undefined;
    if (active !== undefined && !isNaming) selectEntries(workspace, [active]);
  }, [workspace, active]);

  // What is being made must be seen, and a filter would hide it.
  if (isCreating && filter !== '') setFilter('');

  return (
    <section className="explorer" aria-labelledby="explorer-title" data-region="side-bar">
      <header className="explorer-header">
        <h2 id="explorer-title">Explorer</h2>
        <CommandIconButton command="view.collapse-folders" icon={<ChevronsDownUp size={14} />} />
        <Menu
          key={access}
          align="end"
          trigger={
            <Button size="small" icon={<Plus />}>
              Add
            </Button>
          }
          items={addMenu(workspace)}
        />
      </header>
      {isEmpty && !isCreating ? (
        <EmptyState sentence="This plugin has no files." action={<CommandButton command="files.create-file" />} />
      ) : (
        <>
          <div className="explorer-filter" data-own-undo>
            <SearchField label="Filter files" value={filter} onChange={setFilter} />
          </div>
          <div
            className="explorer-files"
            data-keys="files"
            data-takes-files={access === 'writing' ? '' : undefined}
            data-region-focus
          >
            <Files tree={tree} filter={filter} />
          </div>
        </>
      )}
    </section>
  );
}
