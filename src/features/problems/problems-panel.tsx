import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { countProblems, type Problem, type Severity as ProblemSeverity } from '../../domain/lint/problem.ts';
import { readText } from '../../domain/project/project.ts';
import { CommandIconButton } from '../../parts/command-button.tsx';
import { useSession, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Severity } from '../../ui/severity.tsx';
import { applyFix, showProblem } from '../../workspace/operations/problems.ts';
import { groupProblems, lineAt, type ProblemGroup } from './problem-list.ts';
import './problems-panel.css';

const SEVERITIES: readonly { readonly id: ProblemSeverity; readonly label: string }[] = [
  { id: 'error', label: 'Errors' },
  { id: 'warning', label: 'Warnings' },
  { id: 'information', label: 'Information' },
];

/** What is wrong with the plugin, by file, with what can be done about it. */
export function ProblemsPanel() {
  const state = useWorkspaceState((whole) => whole.problems);
  const [text, setText] = useState('');
  const [severities, setSeverities] = useState<ReadonlySet<ProblemSeverity>>(
    () => new Set(SEVERITIES.map(({ id }) => id)),
  );
  const groups = useMemo(() => groupProblems(state.all, { text, severities }), [state.all, text, severities]);
  const counts = countProblems(state.all);
  const countOf: Record<ProblemSeverity, number> = {
    error: counts.errors,
    warning: counts.warnings,
    information: counts.information,
  };
  const toggle = (severity: ProblemSeverity) => {
    const next = new Set(severities);
    if (!next.delete(severity)) next.add(severity);
    setSeverities(next);
  };
  return (
    <section className="problems" aria-label="Problems" data-region="panel">
      <header className="problems-header">
        <h2>Problems</h2>
        <SearchField label="Filter problems" value={text} onChange={setText} />
        <fieldset className="problems-severities" aria-label="Severity">
          {SEVERITIES.map(({ id, label }) => (
            <Button key={id} variant="quiet" aria-pressed={severities.has(id)} onClick={() => toggle(id)}>
              <Severity severity={id} /> {label} <span aria-hidden="true">{countOf[id]}</span>
            </Button>
          ))}
        </fieldset>
        <CommandIconButton command="view.panel" label="Hide problems" icon={<X size={14} />} />
      </header>
      <div className="problems-body">
        {groups.length > 0 ? (
          groups.map((group) => <FileProblems key={group.path} group={group} />)
        ) : (
          <EmptyState sentence={state.all.length > 0 ? 'No problem passes the filter.' : describeEmpty(state.status)} />
        )}
      </div>
    </section>
  );
}

function describeEmpty(status: string): string {
  if (status === 'checking') return 'The plugin is being checked.';
  if (status === 'failed') return 'The check failed. Edit a file to try again.';
  return 'No problems: DSS should load everything in this plugin.';
}

function FileProblems({ group }: { group: ProblemGroup }) {
  const { project } = useSession();
  const text = readText(project, group.path) ?? '';
  return (
    <section className="problems-file" aria-label={group.path}>
      <h3>
        {group.path} <span className="problems-count">{group.problems.length}</span>
      </h3>
      <ul>
        {group.problems.map((problem) => (
          <ProblemRow key={`${problem.rule} ${problem.range.start} ${problem.message}`} problem={problem} text={text} />
        ))}
      </ul>
    </section>
  );
}

function ProblemRow({ problem, text }: { problem: Problem; text: string }) {
  const workspace = useWorkspace();
  const line = lineAt(text, problem.range.start);
  return (
    <li className="problems-row">
      <Severity severity={problem.severity} />
      <span className="problems-message">
        {problem.message} <span className="problems-rule">{problem.rule}</span>
      </span>
      <span className="problems-line">line {line}</span>
      {problem.fixes.map((fix, index) => (
        <Button key={fix.title} onClick={() => applyFix(workspace, problem, index)}>
          {fix.title}
        </Button>
      ))}
      <Button
        variant="quiet"
        aria-description={`${problem.path}, line ${line}`}
        onClick={() => showProblem(workspace, problem)}
      >
        Go to
      </Button>
    </li>
  );
}
