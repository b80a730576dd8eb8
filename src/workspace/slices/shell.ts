import type { TextRange } from '../../domain/dssjson/tree.ts';
import type { Problem } from '../../domain/lint/problem.ts';
import type { AddedFile } from '../../domain/project/add-files.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { Project } from '../../domain/project/project.ts';
import type { SearchResult } from '../../domain/search/search-project.ts';
import type { Theme } from '../../ports/preferences.ts';
import type { PluginKey } from '../../ports/project-repository.ts';

/** The tabs of an open plugin. */
export type PluginTab = 'summary' | 'edit' | 'settings' | 'test';

export const PLUGIN_TABS = ['summary', 'edit', 'settings', 'test'] as const satisfies readonly PluginTab[];

/** What the page shows, as its address says. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'plugin'; readonly key: PluginKey; readonly tab: PluginTab }
  | { readonly page: 'credentials' }
  | { readonly page: 'shortcuts' }
  /** All rules, or the page of one. */
  | { readonly page: 'rules'; readonly rule?: string };

/** The dialog on top of the page; at most one. */
export type DialogState =
  | { readonly kind: 'new-plugin'; readonly template: string }
  | { readonly kind: 'templates' }
  | { readonly kind: 'new-component' }
  | { readonly kind: 'create-code-env' }
  | { readonly kind: 'export' }
  | { readonly kind: 'suppress'; readonly problem: Problem }
  | { readonly kind: 'palette'; readonly mode: 'commands' | 'files' }
  | { readonly kind: 'move-files'; readonly paths: readonly ProjectPath[] }
  | { readonly kind: 'add-files'; readonly folder: ProjectPath | ''; readonly files: readonly AddedFile[] }
  | { readonly kind: 'replace'; readonly project: Project; readonly result: SearchResult };

/** A message that stays until it is read or its time is over. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warn' | 'error';
  readonly title: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Work that takes a while, with the name of its step. */
export interface Task {
  readonly id: string;
  readonly step: string;
  /** 0 to 1; absent when it cannot be known. */
  readonly progress?: number;
  readonly stop: () => void;
}

/** Regions of the page that F6 walks through. */
export type Region = 'top-bar' | 'activity-bar' | 'side-bar' | 'editor' | 'inspector' | 'panel' | 'main';

/** A wish to move the keyboard; each has a new number, so that the same wish can be made twice. */
export interface FocusRequest {
  readonly target: Region | 'next' | 'previous';
  readonly count: number;
}

/** A stretch of a file to show in its editor. */
export interface RevealRequest {
  readonly path: ProjectPath;
  readonly range: TextRange;
  readonly focus: boolean;
  readonly count: number;
}

export interface ShellState {
  readonly route: Route;
  readonly dialog: DialogState | undefined;
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
  readonly theme: Theme;
  /** Said to screen readers and shown in the status bar: "Undone: Rename llm.py". */
  readonly announcement: string;
  readonly focusRequest: FocusRequest | undefined;
  readonly reveal: RevealRequest | undefined;
}
