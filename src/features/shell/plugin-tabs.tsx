import type { ReactNode } from 'react';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { TabList, TabsRoot } from '../../ui/tabs.tsx';
import { openPluginTab } from '../../workspace/operations/routing.ts';
import { PLUGIN_TABS, type PluginTab } from '../../workspace/slices/shell.ts';

const TAB_LABELS: Record<PluginTab, string> = {
  summary: 'Summary',
  edit: 'Edit',
  settings: 'Settings',
  test: 'Test',
};

/** Summary, Edit, Settings: the tabs of DSS's plugin page (documented); Test is ours. */
export function PluginTabs() {
  return <TabList label="Pages of the plugin" tabs={PLUGIN_TABS.map((id) => ({ id, label: TAB_LABELS[id] }))} />;
}

/** Holds the tabs of the plugin in the top bar and their panel below it. */
export function PluginTabsRoot({ className, children }: { className: string; children: ReactNode }) {
  const workspace = useWorkspace();
  const route = useWorkspaceState((state) => state.shell.route);
  return (
    <TabsRoot
      className={className}
      value={route.page === 'plugin' ? route.tab : ''}
      onValueChange={(id) => {
        const tab = PLUGIN_TABS.find((candidate) => candidate === id);
        if (tab !== undefined) openPluginTab(workspace, tab);
      }}
    >
      {children}
    </TabsRoot>
  );
}
