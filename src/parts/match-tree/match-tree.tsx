import { useCallback, useMemo, useState } from 'react';
import { baseName, parentFolder } from '../../domain/project/path.ts';
import type { FileMatches } from '../../domain/search/search-project.ts';
import { Tree } from '../../ui/tree.tsx';
import type { TreeNode } from '../../ui/tree-node.ts';
import { revealRange } from '../../workspace/operations/layout.ts';
import { useWorkspace } from '../workspace-context.tsx';
import { createMatchRows, type MatchRow, ROOT_ROW } from './match-rows.ts';
import './match-tree.css';

interface MatchTreeProps {
  /** What the tree is called. */
  readonly label: string;
  readonly files: readonly FileMatches[];
}

/** Matches by file, as a tree: only the rows in view are on the page, and arrows walk them. */
export function MatchTree({ label, files: found }: MatchTreeProps) {
  const workspace = useWorkspace();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [focused, setFocused] = useState<string | null>(null);
  const rows = useMemo(() => createMatchRows(found), [found]);
  const files = useMemo(() => rows.children(ROOT_ROW), [rows]);
  const expanded = useMemo(() => files.filter((row) => !closed.has(row)), [files, closed]);
  const getItem = useCallback((row: string) => toNode(rows.find(row)), [rows]);
  return (
    <Tree
      label={label}
      rootId={ROOT_ROW}
      getChildren={rows.children}
      getItem={getItem}
      expanded={expanded}
      onExpandedChange={(ids) => {
        const open = new Set(ids);
        setClosed(new Set(files.filter((row) => !open.has(row))));
      }}
      selected={selected}
      onSelectedChange={setSelected}
      focused={focused}
      onFocusedChange={setFocused}
      onOpen={(row, { preview }) => {
        const opened = rows.find(row);
        if (opened?.kind === 'match') revealRange(workspace, opened.path, opened.match.range, !preview, preview);
      }}
    />
  );
}

function toNode(row: MatchRow | undefined): TreeNode | undefined {
  if (row === undefined) return undefined;
  if (row.kind === 'file') {
    const { path, matches } = row.file;
    return {
      name: path,
      label: (
        <>
          {baseName(path)} <span className="match-tree-folder">{parentFolder(path)}</span>
        </>
      ),
      isFolder: true,
      badge: matches.length,
      description: matches.length === 1 ? '1 match' : `${matches.length} matches`,
    };
  }
  const { hit, after } = row.match.excerpt;
  const before = shorten(row.match.excerpt.before);
  return {
    name: `${before}${hit}${after}`,
    label: (
      <>
        {before}
        <mark className="match-tree-hit">{hit}</mark>
        {after}
      </>
    ),
    isFolder: false,
    badge: row.match.line,
    description: `line ${row.match.line}`,
  };
}

/** How much stands before a match, so that a narrow list still shows the match. */
const LEAD = 16;

function shorten(before: string): string {
  return before.length > LEAD ? `…${before.slice(1 - LEAD)}` : before;
}
