import { useState } from 'react';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { selectSession, type WorkspaceState } from '../../workspace/state.ts';
import { buildFileTree, type FileTree, hasSameFiles } from './file-tree.ts';

const NO_FILES = buildFileTree([], []);

/** The tree of the open plugin. It stays the same object until a file or folder comes, goes or gets another name. */
export function useFileTree(): FileTree {
  const [select] = useState(createTreeSelector);
  return useWorkspaceState(select);
}

function createTreeSelector(): (state: WorkspaceState) => FileTree {
  let tree = NO_FILES;
  let seen: unknown;
  return (state) => {
    const project = selectSession(state)?.project;
    if (project === undefined) return NO_FILES;
    if (project !== seen && !hasSameFiles(tree, project)) tree = buildFileTree(project.files.keys(), project.folders);
    seen = project;
    return tree;
  };
}
