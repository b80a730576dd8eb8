import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { countProblems } from '../../domain/lint/problem.ts';
import { suggestCopyId } from '../../domain/plugin/component-edits.ts';
import { PluginIcon } from '../../parts/plugin-icon.tsx';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { ProblemCount } from '../../ui/severity.tsx';
import { duplicateAs, removeComponent } from '../../workspace/operations/components.ts';
import { openFile } from '../../workspace/operations/layout.ts';
import { type ComponentRowFacts, neighbourIds } from './component-rows.ts';
import { RenameComponentDialog } from './rename-component-dialog.tsx';

interface ComponentRowProps {
  readonly row: ComponentRowFacts;
  /** All of the list, to tell which identifiers are taken. */
  readonly rows: readonly ComponentRowFacts[];
}

/** One component: what it is, how it stands, and what can be done with it. */
export function ComponentRow({ row, rows }: ComponentRowProps) {
  const workspace = useWorkspace();
  const [isRenaming, setIsRenaming] = useState(false);
  const { label, icon, kind, id, mainFile, isKnownKind } = row;
  const open = () => {
    if (mainFile !== undefined) openFile(workspace, mainFile);
  };
  const copyId = () => suggestCopyId(id, [id, ...neighbourIds(rows, row)]);
  const items: readonly MenuEntry[] = [
    { kind: 'item', id: 'open', label: 'Open', disabled: mainFile === undefined, onSelect: open },
    { kind: 'item', id: 'rename', label: 'Rename', onSelect: () => setIsRenaming(true) },
    { kind: 'item', id: 'duplicate', label: 'Duplicate', onSelect: () => duplicateAs(workspace, row.place, copyId()) },
    { kind: 'separator' },
    {
      kind: 'item',
      id: 'delete',
      label: 'Delete',
      danger: true,
      onSelect: () => removeComponent(workspace, row.place),
    },
  ];
  return (
    <li className="summary-row">
      <button type="button" className="summary-open" title={label} disabled={mainFile === undefined} onClick={open}>
        <PluginIcon icon={icon} />
        <span className="summary-label">{label}</span>
      </button>
      <span className="summary-kind" title={kind}>
        {isKnownKind ? kind : `Unknown kind: ${kind}`}
      </span>
      <code className="summary-code" title={id}>
        {id}
      </code>
      <RowProblems row={row} />
      <Menu
        label={`Actions for ${label}`}
        align="end"
        trigger={<IconButton label={`Actions for ${label}`} icon={<Ellipsis size={16} />} />}
        items={items}
      />
      {isRenaming ? (
        <RenameComponentDialog row={row} taken={neighbourIds(rows, row)} onClose={() => setIsRenaming(false)} />
      ) : null}
    </li>
  );
}

function RowProblems({ row }: { row: ComponentRowFacts }) {
  const byPath = useWorkspaceState((state) => state.problems.byPath);
  const status = useWorkspaceState((state) => state.problems.status);
  const { errors, warnings } = countProblems(row.files.flatMap((path) => byPath.get(path) ?? []));
  const okText = status === 'checking' || status === 'failed' ? undefined : 'No problems';
  return (
    <span className="summary-problems">
      <ProblemCount errors={errors} warnings={warnings} okText={okText} />
    </span>
  );
}
