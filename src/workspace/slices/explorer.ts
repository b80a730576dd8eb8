import type { ProjectPath } from '../../domain/project/path.ts';

/** The row of the tree whose name is being typed: one that exists, or one that is being made. */
export type Naming =
  | { readonly kind: 'rename'; readonly path: ProjectPath }
  | { readonly kind: 'create'; readonly folder: ProjectPath | ''; readonly entry: 'file' | 'folder' };

/** What is chosen in the tree of files. Paths may be gone since: whoever reads them looks. */
export interface ExplorerState {
  readonly selected: readonly ProjectPath[];
  readonly focused: ProjectPath | undefined;
  readonly naming: Naming | undefined;
}

export const NOTHING_CHOSEN: ExplorerState = { selected: [], focused: undefined, naming: undefined };
