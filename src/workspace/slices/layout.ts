import { isJsonArray, isJsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';
import { isProjectPath, type ProjectPath } from '../../domain/project/path.ts';

/** Open files side by side in one editor. */
export interface EditorGroup {
  readonly tabs: readonly ProjectPath[];
  readonly active: ProjectPath | undefined;
  /** The tab that the next file opened by a single click replaces; its name is in italics. */
  readonly preview: ProjectPath | undefined;
}

export type SideBarView = 'explorer' | 'search';
export type PanelView = 'problems' | 'references';
export type InspectorView = 'form' | 'preview' | 'docs';

/** The share of each pane of a split, in percent. */
export type PaneSizes = Readonly<Record<string, number>>;

/** How the person arranged the Edit tab of a plugin. Kept with the plugin. */
export interface LayoutState {
  /** One group, or two after "Split right". */
  readonly groups: readonly EditorGroup[];
  readonly activeGroup: number;
  readonly closed: readonly ProjectPath[];
  readonly expanded: readonly ProjectPath[];
  readonly sideBar: { readonly view: SideBarView; readonly isOpen: boolean };
  readonly inspector: { readonly view: InspectorView; readonly isOpen: boolean };
  readonly panel: { readonly view: PanelView; readonly isOpen: boolean };
  /** The share of each pane in percent, by the name of the split and of the pane. */
  readonly sizes: Readonly<Record<string, PaneSizes>>;
}

export const EMPTY_GROUP: EditorGroup = { tabs: [], active: undefined, preview: undefined };

export const DEFAULT_LAYOUT: LayoutState = {
  groups: [EMPTY_GROUP],
  activeGroup: 0,
  closed: [],
  expanded: [],
  sideBar: { view: 'explorer', isOpen: true },
  inspector: { view: 'form', isOpen: true },
  panel: { view: 'problems', isOpen: false },
  sizes: {},
};

/** The layout as stored. */
export function layoutToJson(layout: LayoutState): JsonValue {
  return {
    groups: layout.groups.map((group) => ({
      tabs: group.tabs,
      active: group.active ?? null,
      preview: group.preview ?? null,
    })),
    activeGroup: layout.activeGroup,
    expanded: layout.expanded,
    sideBar: { ...layout.sideBar },
    inspector: { ...layout.inspector },
    panel: { ...layout.panel },
    sizes: { ...layout.sizes },
  };
}

/** Reads a stored layout; what is not of the expected shape falls back to the default. */
export function layoutFromJson(value: JsonValue | undefined): LayoutState {
  if (!isJsonObject(value)) return DEFAULT_LAYOUT;
  const groups = isJsonArray(value['groups']) ? value['groups'].slice(0, 2).map(readGroup) : [];
  const activeGroup = value['activeGroup'] === 1 && groups.length > 1 ? 1 : 0;
  return {
    groups: groups.length === 0 ? [EMPTY_GROUP] : groups,
    activeGroup,
    closed: [],
    expanded: readPaths(value['expanded']),
    sideBar: {
      view: readView(value['sideBar'], ['explorer', 'search'], 'explorer'),
      isOpen: readIsOpen(value['sideBar'], true),
    },
    inspector: {
      view: readView(value['inspector'], ['form', 'preview', 'docs'], 'form'),
      isOpen: readIsOpen(value['inspector'], true),
    },
    panel: {
      // What references were sought for is not kept: the panel comes back with the problems.
      view: 'problems',
      isOpen: readIsOpen(value['panel'], false),
    },
    sizes: readSizes(value['sizes']),
  };
}

function readGroup(value: JsonValue): EditorGroup {
  if (!isJsonObject(value)) return EMPTY_GROUP;
  const tabs = readPaths(value['tabs']);
  return { tabs, active: readTab(value['active'], tabs), preview: readTab(value['preview'], tabs) };
}

function readTab(value: JsonValue | undefined, tabs: readonly ProjectPath[]): ProjectPath | undefined {
  return tabs.find((tab) => tab === value);
}

function readPaths(value: JsonValue | undefined): ProjectPath[] {
  if (!isJsonArray(value)) return [];
  return value.flatMap((item) => (typeof item === 'string' && isProjectPath(item) ? [item] : []));
}

function readView<View extends string>(value: JsonValue | undefined, views: readonly View[], fallback: View): View {
  const view = isJsonObject(value) ? value['view'] : undefined;
  return views.find((known) => known === view) ?? fallback;
}

function readIsOpen(value: JsonValue | undefined, fallback: boolean): boolean {
  const isOpen = isJsonObject(value) ? value['isOpen'] : undefined;
  return typeof isOpen === 'boolean' ? isOpen : fallback;
}

function readSizes(value: JsonValue | undefined): Readonly<Record<string, PaneSizes>> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, panes]) => [name, readPanes(panes)]));
}

function readPanes(value: JsonValue): PaneSizes {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([pane, size]) => (typeof size === 'number' ? [[pane, size]] : [])),
  );
}
