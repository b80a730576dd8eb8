import type { Change } from '../../domain/project/change.ts';
import { isFolder } from '../../domain/project/folder.ts';
import { isInside, type ProjectPath, toPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import { type EditorGroup, EMPTY_GROUP, type LayoutState } from './layout.ts';

/** How many closed tabs can be reopened. */
const MAX_CLOSED = 30;

/** Opens a file in the active group. A preview takes the place of the preview before it. */
export function openTab(layout: LayoutState, path: ProjectPath, asPreview: boolean): LayoutState {
  return updateGroup(layout, layout.activeGroup, (group) => {
    if (group.tabs.includes(path)) {
      return { ...group, active: path, preview: asPreview || group.preview !== path ? group.preview : undefined };
    }
    const place = group.active === undefined ? group.tabs.length : group.tabs.indexOf(group.active) + 1;
    if (asPreview && group.preview !== undefined) {
      const tabs = group.tabs.map((tab) => (tab === group.preview ? path : tab));
      return { tabs, active: path, preview: path };
    }
    const tabs = [...group.tabs.slice(0, place), path, ...group.tabs.slice(place)];
    return { tabs, active: path, preview: asPreview ? path : group.preview };
  });
}

/** Makes a preview a tab that stays. */
export function keepTab(layout: LayoutState, path: ProjectPath): LayoutState {
  return {
    ...layout,
    groups: layout.groups.map((group) => (group.preview === path ? { ...group, preview: undefined } : group)),
  };
}

/** Shows an open tab. */
export function activateTab(layout: LayoutState, groupIndex: number, path: ProjectPath): LayoutState {
  const active = updateGroup(layout, groupIndex, (group) =>
    group.tabs.includes(path) ? { ...group, active: path } : group,
  );
  return { ...active, activeGroup: groupIndex };
}

/** Closes tabs of a group; the neighbour of the active one is shown next. A second group without tabs goes away. */
export function closeTabs(layout: LayoutState, groupIndex: number, paths: readonly ProjectPath[]): LayoutState {
  const closed = updateGroup(layout, groupIndex, (group) => withoutTabs(group, new Set(paths)));
  return dropEmptyGroups({ ...closed, closed: [...layout.closed, ...paths].slice(-MAX_CLOSED) });
}

/** Puts a tab before another one, or last. */
export function moveTab(
  layout: LayoutState,
  groupIndex: number,
  path: ProjectPath,
  before: ProjectPath | undefined,
): LayoutState {
  return updateGroup(layout, groupIndex, (group) => {
    if (path === before || !group.tabs.includes(path)) return group;
    const others = group.tabs.filter((tab) => tab !== path);
    const place = before === undefined ? others.length : others.indexOf(before);
    return { ...group, tabs: [...others.slice(0, place), path, ...others.slice(place)] };
  });
}

/** Opens the last closed tab that still has its file. */
export function reopenTab(layout: LayoutState, project: Project): LayoutState {
  const path = layout.closed.findLast((candidate) => project.files.has(candidate));
  if (path === undefined) return layout;
  const closed = layout.closed.slice(0, layout.closed.lastIndexOf(path));
  return openTab({ ...layout, closed }, path, false);
}

/** Shows the active file a second time, at the right. */
export function splitRight(layout: LayoutState): LayoutState {
  const group = layout.groups[layout.activeGroup];
  if (group?.active === undefined || layout.groups.length > 1) return layout;
  const right: EditorGroup = { tabs: [group.active], active: group.active, preview: undefined };
  return { ...layout, groups: [group, right], activeGroup: 1 };
}

/** Tabs and expanded folders follow files that moved, and go with files that are gone. */
export function followChanges(layout: LayoutState, changes: readonly Change[], project: Project): LayoutState {
  const moves = new Map<ProjectPath, ProjectPath>();
  let isSmall = true;
  for (const change of changes) {
    if (change.kind === 'move') moves.set(change.from, change.to);
    if (change.kind !== 'edit') isSmall = false;
  }
  if (isSmall) return layout;
  const follow = (path: ProjectPath) => moves.get(path) ?? path;
  const groups = layout.groups.map((group) => {
    const moved: EditorGroup = {
      tabs: group.tabs.map(follow),
      active: group.active === undefined ? undefined : follow(group.active),
      preview: group.preview === undefined ? undefined : follow(group.preview),
    };
    return withoutTabs(moved, new Set(moved.tabs.filter((tab) => !project.files.has(tab))));
  });
  const expanded = followFolders(layout.expanded, moves, project);
  return dropEmptyGroups({ ...layout, groups, closed: layout.closed.map(follow), expanded });
}

/** A folder whose files moved away together is where they are now; one that still holds something is where it was. */
function followFolders(
  folders: readonly ProjectPath[],
  moves: ReadonlyMap<ProjectPath, ProjectPath>,
  project: Project,
): readonly ProjectPath[] {
  if (moves.size === 0) return folders;
  return folders.map((folder) => {
    const [from, to] = [...moves].find(([path]) => isInside(path, folder)) ?? [];
    if (from === undefined || to === undefined || isFolder(project, folder)) return folder;
    const below = from.slice(folder.length);
    return to.endsWith(below) && to.length > below.length ? toPath(to.slice(0, -below.length)) : folder;
  });
}

function withoutTabs(group: EditorGroup, gone: ReadonlySet<ProjectPath>): EditorGroup {
  if (gone.size === 0) return group;
  const tabs = group.tabs.filter((tab) => !gone.has(tab));
  const preview = group.preview !== undefined && gone.has(group.preview) ? undefined : group.preview;
  if (group.active === undefined || !gone.has(group.active)) return { ...group, tabs, preview };
  const place = group.tabs.indexOf(group.active);
  const next = group.tabs.slice(place).find((tab) => !gone.has(tab)) ?? tabs.at(-1);
  return { tabs, active: next, preview };
}

function dropEmptyGroups(layout: LayoutState): LayoutState {
  if (layout.groups.length < 2) return layout;
  const groups = layout.groups.filter((group) => group.tabs.length > 0);
  if (groups.length === layout.groups.length) return layout;
  return { ...layout, groups: groups.length === 0 ? [EMPTY_GROUP] : groups, activeGroup: 0 };
}

function updateGroup(layout: LayoutState, index: number, update: (group: EditorGroup) => EditorGroup): LayoutState {
  return { ...layout, groups: layout.groups.map((group, place) => (place === index ? update(group) : group)) };
}
