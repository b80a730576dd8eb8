import { useCallback, useMemo } from 'react';
import { contentSize, type FileContent } from '../../domain/project/content.ts';
import { baseName } from '../../domain/project/path.ts';
import { formatBytes } from '../../domain/zip/limits.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import type { TreeNode } from '../../ui/tree-node.ts';
import { selectSession } from '../../workspace/state.ts';
import { fileIcon } from './file-icon.tsx';
import type { FileTree } from './file-tree.ts';
import { describeSum, sumProblems } from './problem-sums.ts';
import { fromRow } from './tree-rows.ts';

/** What the rows show: name, size and what is wrong. Sizes are those of the last save, so that typing does not touch the tree. */
export function useTreeItems(tree: FileTree): (row: string) => TreeNode | undefined {
  const { store } = useWorkspace();
  const byPath = useWorkspaceState((state) => state.problems.byPath);
  const stored = useWorkspaceState((state) => selectSession(state)?.stored);
  const sums = useMemo(() => sumProblems(byPath), [byPath]);
  return useCallback(
    (row) => {
      const path = fromRow(row);
      if (path === undefined) return undefined;
      const isFolder = tree.children.has(path);
      const content = stored?.files.get(path) ?? selectSession(store.getState())?.project.files.get(path);
      const sum = sums.get(path);
      return {
        name: baseName(path),
        isFolder,
        icon: fileIcon(path, isFolder),
        detail: content === undefined ? undefined : describeSize(content),
        ...(sum === undefined
          ? {}
          : {
              badge: sum.errors + sum.warnings,
              description: describeSum(sum),
              tone: sum.errors > 0 ? ('error' as const) : ('warn' as const),
            }),
      };
    },
    [tree, stored, sums, store],
  );
}

const sizes = new WeakMap<FileContent, string>();

function describeSize(content: FileContent): string {
  const known = sizes.get(content);
  if (known !== undefined) return known;
  const size = formatBytes(contentSize(content));
  sizes.set(content, size);
  return size;
}
