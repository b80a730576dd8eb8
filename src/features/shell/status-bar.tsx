import { useEffect, useState } from 'react';
import { countProblems } from '../../domain/lint/problem.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import type { CaretPosition } from '../../ports/document-host.ts';
import { ProblemCount } from '../../ui/severity.tsx';
import { showPanel } from '../../workspace/operations/layout.ts';
import { openPluginTab } from '../../workspace/operations/routing.ts';
import { selectSession } from '../../workspace/state.ts';
import './status-bar.css';

/** The line at the bottom of a plugin: problems, what was just done, where the caret is. */
export function StatusBar() {
  const workspace = useWorkspace();
  const problems = useWorkspaceState((state) => state.problems);
  const announcement = useWorkspaceState((state) => state.shell.announcement);
  const save = useWorkspaceState((state) => selectSession(state)?.save.kind);
  const target = useWorkspaceState((state) => state.settings.target);
  const { errors, warnings } = countProblems(problems.all);
  const openProblems = () => {
    openPluginTab(workspace, 'edit');
    showPanel(workspace, 'problems');
  };
  return (
    <footer className="shell-status-bar">
      <button type="button" className="shell-status-button" onClick={openProblems}>
        {problems.status === 'checking' ? (
          'Checking'
        ) : (
          <ProblemCount errors={errors} warnings={warnings} okText="No problems" />
        )}
      </button>
      {problems.status === 'failed' ? (
        <span className="shell-status-failed">The check failed. Edit to try again.</span>
      ) : null}
      {save === 'failed' ? <span className="shell-status-failed">Not saved</span> : null}
      <span className="shell-announcement" role="status">
        {announcement}
      </span>
      <Caret />
      <button
        type="button"
        className="shell-status-button"
        title="The plugin is checked for this version. Change it in Settings."
        onClick={() => openPluginTab(workspace, 'settings')}
      >
        DSS {target}
      </button>
    </footer>
  );
}

/** Line and column. Read after the caret has rested, so that moving it costs nothing. */
function Caret() {
  const { running } = useWorkspace();
  const [caret, setCaret] = useState<CaretPosition>();
  const isEditing = useWorkspaceState(
    (state) => state.shell.route.page === 'plugin' && state.shell.route.tab === 'edit',
  );
  const host = useWorkspaceState(() => running.host);
  useEffect(() => {
    if (host === undefined || !isEditing) return undefined;
    const read = () => setCaret(host.caret());
    read();
    return host.subscribeCaret(read);
  }, [host, isEditing]);
  if (caret === undefined || !isEditing) return null;
  const selected = caret.selectedLength > 0 ? ` (${caret.selectedLength} selected)` : '';
  return (
    <span className="shell-caret">
      Ln {caret.line}, Col {caret.column}
      {selected}
    </span>
  );
}
