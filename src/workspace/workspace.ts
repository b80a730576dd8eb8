import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../domain/lint/problem.ts';
import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import type { PluginTemplate } from '../domain/plugin/plugin-template.ts';
import type { Project } from '../domain/project/project.ts';
import type { Archive } from '../ports/archive.ts';
import type { Checker } from '../ports/checker.ts';
import type { Clipboard } from '../ports/clipboard.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentEvent, DocumentHost } from '../ports/document-host.ts';
import type { FileTransfer } from '../ports/file-transfer.ts';
import type { Navigation } from '../ports/navigation.ts';
import type { PluginLock } from '../ports/plugin-lock.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { ProjectRepository } from '../ports/project-repository.ts';
import type { PythonBench } from '../ports/python-bench.ts';
import type { Searcher } from '../ports/searcher.ts';
import type { TestKit } from '../ports/test-kit.ts';
import { INITIAL_STATE, type WorkspaceState } from './state.ts';

/** The world outside, and the data the workspace is made with. */
export interface WorkspaceDependencies {
  readonly repository: ProjectRepository;
  readonly clock: Clock;
  readonly navigation: Navigation;
  readonly preferences: Preferences;
  readonly lock: PluginLock;
  readonly archive: Archive;
  readonly transfer: FileTransfer;
  readonly checker: Checker;
  readonly searcher: Searcher;
  readonly clipboard: Clipboard;
  readonly bench: PythonBench;
  readonly testKit: TestKit;
  readonly kinds: readonly ComponentKind[];
  /** Templates of the app, and those a team hosts beside it. */
  readonly loadTemplates: () => Promise<readonly PluginTemplate[]>;
}

/** The state of the page, the world it acts on, and what runs beside the state. Operations take it as their first argument. */
export interface Workspace extends WorkspaceDependencies {
  readonly store: StoreApi<WorkspaceState>;
  readonly documentListeners: Set<(event: DocumentEvent) => void>;
  /** Timers and the editor host: things that are not state. */
  readonly running: Running;
}

/** What an interpreter was given, so that it is given again only what differs. */
export interface PreparedBench {
  readonly project: Project | undefined;
  readonly setup: string;
  readonly answers: string;
  readonly requirements: string | undefined;
}

export const NOTHING_PREPARED: PreparedBench = { project: undefined, setup: '', answers: '', requirements: undefined };

export interface Running {
  host: DocumentHost | undefined;
  cancelSave: () => void;
  cancelCheck: () => void;
  cancelSearch: () => void;
  /** Grows with each plugin opened and each check asked for, so that late answers are told from current ones. */
  openRun: number;
  checkRun: number;
  /** What the checker has seen. */
  checked: Project | undefined;
  /** What the problems that are shown were found in. */
  judged: Project | undefined;
  /** Where F8 was last. */
  lastProblem: Problem | undefined;
  /** Grows with each run on the bench. */
  benchRun: number;
  /** What the interpreter that runs now was given. */
  prepared: PreparedBench;
  /** A save on its way; the next one waits for it. */
  saving: Promise<void>;
}

/** Makes a workspace with nothing open. */
export function createWorkspace(dependencies: WorkspaceDependencies): Workspace {
  return {
    ...dependencies,
    store: createStore<WorkspaceState>(() => INITIAL_STATE),
    documentListeners: new Set(),
    running: {
      host: undefined,
      cancelSave: () => {},
      cancelCheck: () => {},
      cancelSearch: () => {},
      openRun: 0,
      checkRun: 0,
      checked: undefined,
      judged: undefined,
      lastProblem: undefined,
      benchRun: 0,
      prepared: NOTHING_PREPARED,
      saving: Promise.resolve(),
    },
  };
}
