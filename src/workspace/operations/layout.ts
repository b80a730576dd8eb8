import type { TextRange } from '../../domain/dssjson/tree.ts';
import { type ProjectPath, parentFolder } from '../../domain/project/path.ts';
import {
  type InspectorView,
  type LayoutState,
  layoutToJson,
  type PanelView,
  type PaneSizes,
  type SideBarView,
} from '../slices/layout.ts';
import { activateTab, closeTabs, keepTab, moveTab, openTab, reopenTab, splitRight } from '../slices/tabs.ts';
import { selectSession } from '../state.ts';
import type { Workspace } from '../workspace.ts';
import { openPluginTab } from './routing.ts';
import { updateShell } from './shell.ts';

/** Changes the layout and keeps it with the plugin. */
export function updateLayout(workspace: Workspace, update: (layout: LayoutState) => LayoutState): void {
  const before = workspace.store.getState().layout;
  const layout = update(before);
  if (layout === before) return;
  workspace.store.setState({ layout });
  const session = selectSession(workspace.store.getState());
  if (session !== undefined) void workspace.repository.saveState(session.key, 'layout', layoutToJson(layout));
}

/** Opens a file in the Edit tab, with the folders above it expanded. */
export function openFile(workspace: Workspace, path: ProjectPath, options: { readonly preview?: boolean } = {}): void {
  openPluginTab(workspace, 'edit');
  updateLayout(workspace, (layout) => expandAbove(openTab(layout, path, options.preview ?? false), path));
}

/** Opens a file and shows a stretch of it. */
export function revealRange(
  workspace: Workspace,
  path: ProjectPath,
  range: TextRange,
  focus = true,
  preview = false,
): void {
  openFile(workspace, path, { preview });
  updateShell(workspace, (shell) => ({ reveal: { path, range, focus, count: (shell.reveal?.count ?? 0) + 1 } }));
}

/** Forgets the stretch to show, once an editor has shown it. */
export function endReveal(workspace: Workspace): void {
  updateShell(workspace, () => ({ reveal: undefined }));
}

export function showTab(workspace: Workspace, group: number, path: ProjectPath): void {
  updateLayout(workspace, (layout) => expandAbove(activateTab(layout, group, path), path));
}

export function keepFileOpen(workspace: Workspace, path: ProjectPath): void {
  updateLayout(workspace, (layout) => keepTab(layout, path));
}

export function closeFile(workspace: Workspace, group: number, path: ProjectPath): void {
  updateLayout(workspace, (layout) => closeTabs(layout, group, [path]));
}

export function closeActiveFile(workspace: Workspace): void {
  const { layout } = workspace.store.getState();
  const path = layout.groups[layout.activeGroup]?.active;
  if (path !== undefined) closeFile(workspace, layout.activeGroup, path);
}

export function closeOtherFiles(workspace: Workspace, group: number, path: ProjectPath): void {
  updateLayout(workspace, (layout) => {
    const others = layout.groups[group]?.tabs.filter((tab) => tab !== path) ?? [];
    return activateTab(closeTabs(layout, group, others), group, path);
  });
}

export function moveFileTab(
  workspace: Workspace,
  group: number,
  path: ProjectPath,
  before: ProjectPath | undefined,
): void {
  updateLayout(workspace, (layout) => moveTab(layout, group, path, before));
}

export function reopenClosedFile(workspace: Workspace): void {
  const session = selectSession(workspace.store.getState());
  if (session !== undefined) updateLayout(workspace, (layout) => reopenTab(layout, session.project));
}

export function splitEditor(workspace: Workspace): void {
  updateLayout(workspace, splitRight);
}

export function toggleFolder(workspace: Workspace, path: ProjectPath, isExpanded: boolean): void {
  updateLayout(workspace, (layout) => {
    const others = layout.expanded.filter((folder) => folder !== path);
    return { ...layout, expanded: isExpanded ? [...others, path] : others };
  });
}

/** Makes these the folders that are open in the tree. */
export function setExpandedFolders(workspace: Workspace, expanded: readonly ProjectPath[]): void {
  updateLayout(workspace, (layout) => ({ ...layout, expanded }));
}

export function collapseFolders(workspace: Workspace): void {
  updateLayout(workspace, (layout) => ({ ...layout, expanded: [] }));
}

/** Shows a view of the side bar; asked for the one that is shown already, hides it when `toggle` is set. */
export function showSideBar(workspace: Workspace, view: SideBarView, toggle = false): void {
  updateLayout(workspace, (layout) => {
    const isShown = layout.sideBar.isOpen && layout.sideBar.view === view;
    return { ...layout, sideBar: { view, isOpen: !(toggle && isShown) } };
  });
}

export function toggleSideBar(workspace: Workspace): void {
  updateLayout(workspace, (layout) => ({ ...layout, sideBar: { ...layout.sideBar, isOpen: !layout.sideBar.isOpen } }));
}

export function showInspector(workspace: Workspace, view: InspectorView): void {
  updateLayout(workspace, (layout) => ({ ...layout, inspector: { view, isOpen: true } }));
}

export function toggleInspector(workspace: Workspace): void {
  updateLayout(workspace, (layout) => ({
    ...layout,
    inspector: { ...layout.inspector, isOpen: !layout.inspector.isOpen },
  }));
}

export function showPanel(workspace: Workspace, view: PanelView): void {
  updateLayout(workspace, (layout) => ({ ...layout, panel: { view, isOpen: true } }));
}

/** Shows a view of the panel, or hides the panel when it shows that view already. */
export function togglePanel(workspace: Workspace, view: PanelView = 'problems'): void {
  updateLayout(workspace, ({ panel, ...layout }) => ({
    ...layout,
    panel: { view, isOpen: !(panel.isOpen && panel.view === view) },
  }));
}

/** Remembers the sizes of a split, in percent. */
export function setPaneSizes(workspace: Workspace, split: string, sizes: PaneSizes): void {
  updateLayout(workspace, (layout) => ({ ...layout, sizes: { ...layout.sizes, [split]: sizes } }));
}

function expandAbove(layout: LayoutState, path: ProjectPath): LayoutState {
  const missing: ProjectPath[] = [];
  for (let folder = parentFolder(path); folder !== ''; folder = parentFolder(folder)) {
    if (!layout.expanded.includes(folder)) missing.push(folder);
  }
  return missing.length === 0 ? layout : { ...layout, expanded: [...layout.expanded, ...missing] };
}

/** The file that commands act on: the one shown in the active group. */
export function selectActivePath(state: { readonly layout: LayoutState }): ProjectPath | undefined {
  return state.layout.groups[state.layout.activeGroup]?.active;
}
