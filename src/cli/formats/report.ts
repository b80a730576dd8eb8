import type { Problem } from '../../domain/lint/problem.ts';
import type { LoadedPlugin } from '../plugin/load-plugin.ts';

/** A plugin and what was found in it. */
export interface CheckedPlugin {
  readonly plugin: LoadedPlugin;
  readonly problems: readonly Problem[];
}

/** Writes the outcome of a check; ends with a line end, or is empty. */
export type Report = (checked: readonly CheckedPlugin[]) => string;
