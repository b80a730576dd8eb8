import type { Target } from '../../domain/references/reference.ts';

/** What "Find references" was asked for last. Where it is named is found anew as the plugin changes. */
export interface ReferencesState {
  readonly sought: Sought | undefined;
}

export interface Sought {
  /** As a person calls it: "choices.py". */
  readonly name: string;
  readonly targets: readonly Target[];
}

export const NOTHING_SOUGHT: ReferencesState = { sought: undefined };
