import { Columns2 } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { CommandIconButton } from '../../parts/command-button.tsx';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { showTab } from '../../workspace/operations/layout.ts';
import type { EditorGroup as Group } from '../../workspace/slices/layout.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { FileView } from './file-view.tsx';
import type { GroupEditor } from './group-editor.ts';
import { tabValue } from './tab-names.ts';
import { TabStrip } from './tab-strip.tsx';

interface EditorGroupProps {
  /** 0 at the left, 1 at the right. */
  readonly index: number;
  readonly group: Group;
  readonly editor: GroupEditor;
}

/** Tabs, where the file is, and the file. */
export function EditorGroup({ index, group, editor }: EditorGroupProps) {
  const workspace = useWorkspace();
  const isActive = useWorkspaceState((state) => state.layout.activeGroup === index);
  const groupCount = useWorkspaceState((state) => state.layout.groups.length);
  const { active } = group;
  const show = (value: string) => {
    const path = group.tabs.find((tab) => tabValue(tab) === value);
    if (path !== undefined) showTab(workspace, index, path);
  };
  return (
    <Tabs.Root
      className="editor-group"
      value={active === undefined ? '' : tabValue(active)}
      onValueChange={show}
      onFocusCapture={() => {
        if (!isActive && active !== undefined) showTab(workspace, index, active);
      }}
    >
      <div className="editor-head">
        <TabStrip index={index} group={group} />
        {groupCount === 1 ? <CommandIconButton command="view.split-right" icon={<Columns2 size={16} />} /> : null}
      </div>
      {active === undefined ? (
        <EmptyState sentence="No file is shown here." />
      ) : (
        <Breadcrumbs path={active} label={index === 0 ? 'Place of the file' : 'Place of the file at the right'} />
      )}
      <Tabs.Content
        forceMount
        hidden={active === undefined}
        className="editor-panel"
        value={active === undefined ? 'none' : tabValue(active)}
        tabIndex={-1}
        {...(isActive ? { 'data-region-focus': '' } : {})}
      >
        <FileView index={index} path={active} isActive={isActive} editor={editor} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
