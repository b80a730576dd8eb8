import type { FixAllResult, FixScope } from '../domain/lint/fix-all.ts';
import type { Problem } from '../domain/lint/problem.ts';
import type { DssVersion } from '../domain/plugin/dss-version.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import type { Project } from '../domain/project/project.ts';
import type { Result } from '../domain/result.ts';
import type { Completions } from '../domain/schema/complete.ts';
import type { Hover } from '../domain/schema/hover.ts';
import type { ProjectChanges } from './project-repository.ts';

/** What a check found. */
export interface CheckReport {
  /** Counts the calls of `open`, `update` and `setTarget` that the check has seen. */
  readonly revision: number;
  /** By path, then by place. */
  readonly problems: readonly Problem[];
}

/** `stale`: the project has changed since the question. `crashed`: the checker broke; the next question starts a new one. */
export type CheckerError = { readonly kind: 'stale' } | { readonly kind: 'crashed'; readonly detail: string };

/** Judges the open plugin, and helps to write its descriptors, off the main thread. */
export interface Checker {
  /** Takes another project. Nothing is loaded before the first question. */
  open(project: Project): void;
  /** Takes over what changed since `open` or the last `update`. */
  update(changes: ProjectChanges): void;
  /** Sets the version of DSS that the plugin is judged for: the newest one until then. */
  setTarget(target: DssVersion): void;
  check(): Promise<Result<CheckReport, CheckerError>>;
  /** Mends what can be mended together, as of the last `update`, as one edit to apply. Changes nothing by itself. */
  fixAll(scope: FixScope): Promise<Result<FixAllResult, CheckerError>>;
  /** What can be written at an offset of a descriptor, as of the last `update`. */
  complete(path: ProjectPath, offset: number): Promise<Result<Completions, CheckerError>>;
  /** What is known about the key or value at an offset of a descriptor. */
  hover(path: ProjectPath, offset: number): Promise<Result<Hover | undefined, CheckerError>>;
  dispose(): void;
}
