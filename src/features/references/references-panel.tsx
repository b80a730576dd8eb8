import { X } from 'lucide-react';
import { useMemo } from 'react';
import { MatchTree } from '../../parts/match-tree/match-tree.tsx';
import { useSession, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { togglePanel } from '../../workspace/operations/layout.ts';
import { describeReferences, listReferences } from './reference-list.ts';
import './references-panel.css';

/** Where the plugin names what "Find references" was asked for. It follows the plugin as that changes. */
export function ReferencesPanel() {
  const workspace = useWorkspace();
  const { project } = useSession();
  const sought = useWorkspaceState((state) => state.references.sought);
  const files = useMemo(() => (sought === undefined ? [] : listReferences(project, sought.targets)), [project, sought]);
  return (
    <section className="references" aria-label="References" data-region="panel">
      <header className="references-header">
        <h2>References{sought === undefined ? '' : ` to ${sought.name}`}</h2>
        <span className="references-summary">{files.length > 0 ? describeReferences(files) : ''}</span>
        <IconButton
          label="Hide references"
          icon={<X size={14} />}
          onClick={() => togglePanel(workspace, 'references')}
        />
      </header>
      <div className="references-body" data-region-focus="">
        {files.length > 0 ? (
          <MatchTree label="References" files={files} />
        ) : (
          <EmptyState sentence="Nothing in this plugin names it." />
        )}
      </div>
    </section>
  );
}
