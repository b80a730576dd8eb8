import type { ProjectPath } from '../../domain/project/path.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { closeFile, closeOtherFiles, showTab, splitEditor } from '../../workspace/operations/layout.ts';
import { announce } from '../../workspace/operations/shell.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** What can be done with an open file from its tab. */
export function tabMenu(workspace: Workspace, groupIndex: number, path: ProjectPath): readonly MenuEntry[] {
  const { groups } = workspace.store.getState().layout;
  const tabCount = groups[groupIndex]?.tabs.length ?? 0;
  const item = (id: string, label: string, onSelect: () => void, disabled = false): MenuEntry => ({
    kind: 'item',
    id,
    label,
    disabled,
    onSelect,
  });
  return [
    item('close', 'Close', () => closeFile(workspace, groupIndex, path)),
    item('close-others', 'Close others', () => closeOtherFiles(workspace, groupIndex, path), tabCount < 2),
    { kind: 'separator' },
    item(
      'split',
      'Split right',
      () => {
        showTab(workspace, groupIndex, path);
        splitEditor(workspace);
      },
      groups.length > 1,
    ),
    item('copy-path', 'Copy path', () => void copyPath(workspace, path)),
  ];
}

async function copyPath(workspace: Workspace, path: ProjectPath): Promise<void> {
  try {
    await navigator.clipboard.writeText(path);
    announce(workspace, `Copied: ${path}`);
  } catch {
    announce(workspace, 'Not copied: the browser does not let this page write to the clipboard');
  }
}
