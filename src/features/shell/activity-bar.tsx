import { Files, PanelRight, Search, TriangleAlert } from 'lucide-react';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showSideBar, toggleInspector, togglePanel } from '../../workspace/operations/layout.ts';
import type { SideBarView } from '../../workspace/slices/layout.ts';
import './activity-bar.css';

const VIEWS: readonly { readonly view: SideBarView; readonly label: string; readonly icon: typeof Files }[] = [
  { view: 'explorer', label: 'Explorer', icon: Files },
  { view: 'search', label: 'Search', icon: Search },
];

/** What the side bar shows, and which panes are open. */
export function ActivityBar() {
  const workspace = useWorkspace();
  const { sideBar, inspector, panel } = useWorkspaceState((state) => state.layout);
  return (
    <nav className="shell-activity-bar" aria-label="Views" data-region="activity-bar">
      {VIEWS.map(({ view, label, icon: Icon }) => (
        <IconButton
          key={view}
          label={label}
          icon={<Icon size={18} />}
          aria-pressed={sideBar.isOpen && sideBar.view === view}
          onClick={() => showSideBar(workspace, view, true)}
        />
      ))}
      <span className="shell-activity-gap" />
      <IconButton
        label="Problems"
        icon={<TriangleAlert size={18} />}
        aria-pressed={panel.isOpen && panel.view === 'problems'}
        onClick={() => togglePanel(workspace)}
      />
      <IconButton
        label="Inspector"
        icon={<PanelRight size={18} />}
        aria-pressed={inspector.isOpen}
        onClick={() => toggleInspector(workspace)}
      />
    </nav>
  );
}
