import { Ellipsis, X } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { countProblems, type Problem, type Severity as ProblemSeverity } from '../../domain/lint/problem.ts';
import { countRulesOff, readRuleSettings } from '../../domain/lint/suppressions/rule-settings.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { readText } from '../../domain/project/project.ts';
import { CommandButton, CommandIconButton } from '../../parts/command-button.tsx';
import { LoadVerdict } from '../../parts/load-verdict.tsx';
import { useSession, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Severity } from '../../ui/severity.tsx';
import { fixAllProblems } from '../../workspace/operations/fixing.ts';
import { applyFix, showProblem } from '../../workspace/operations/problems.ts';
import { goTo } from '../../workspace/operations/routing.ts';
import { openDialog } from '../../workspace/operations/shell.ts';
import { unsuppress } from '../../workspace/operations/suppressing.ts';
import { selectSession, type WorkspaceState } from '../../workspace/state.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { firstOf, groupProblems, lineAt, type ProblemGroup } from './problem-list.ts';
import './problems-panel.css';

const SEVERITIES: readonly { readonly id: ProblemSeverity; readonly label: string }[] = [
  { id: 'error', label: 'Errors' },
  { id: 'warning', label: 'Warnings' },
  { id: 'information', label: 'Information' },
];

/** More rows than this are asked for: thousands would hold the page. */
const PAGE = 100;

/** What is wrong with the plugin, by file, with what can be done about it. */
export function ProblemsPanel() {
  const state = useWorkspaceState((whole) => whole.problems);
  const [text, setText] = useState('');
  const [severities, setSeverities] = useState<ReadonlySet<ProblemSeverity>>(
    () => new Set(SEVERITIES.map(({ id }) => id)),
  );
  const [isSuppressedShown, setSuppressedShown] = useState(false);
  const shown = isSuppressedShown ? state.suppressed : state.all;
  const groups = useMemo(() => groupProblems(shown, { text, severities }), [shown, text, severities]);
  const [limit, setLimit] = useState(PAGE);
  const total = groups.reduce((sum, { problems }) => sum + problems.length, 0);
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
  const showAll = () => {
    setText('');
    setSeverities(new Set(SEVERITIES.map(({ id }) => id)));
  };
  return (
    <section className="problems" aria-label="Problems" data-region="panel">
      <header className="problems-header">
        <h2>Problems</h2>
        <SearchField label="Filter problems" placeholder="Filter" value={text} onChange={setText} />
        <fieldset className="problems-severities" aria-label="Severity">
          {SEVERITIES.map(({ id, label }) => (
            <Button key={id} variant="quiet" aria-pressed={severities.has(id)} onClick={() => toggle(id)}>
              <span aria-hidden="true">
                <Severity severity={id} />
              </span>
              <span className="problems-word">{label}</span> <span aria-hidden="true">{countOf[id]}</span>
            </Button>
          ))}
        </fieldset>
        <RulesOff />
        <Button variant="quiet" aria-pressed={isSuppressedShown} onClick={() => setSuppressedShown(!isSuppressedShown)}>
          Suppressed <span aria-hidden="true">{state.suppressed.length}</span>
        </Button>
        <CommandButton command="edit.fix-all-safe" label="Fix all safe" variant="quiet" />
        <CommandIconButton command="view.panel" label="Hide problems" icon={<X size={14} />} />
      </header>
      <div className="problems-body">
        {isSuppressedShown ? null : <LoadVerdict problems={state.all} onlyWhenNot className="problems-verdict" />}
        {groups.length > 0 ? (
          <>
            {firstOf(groups, limit).map((group) => (
              <FileProblems key={group.path} group={group} />
            ))}
            {total > limit ? (
              <p className="problems-more">
                {limit} of {total} problems are shown.{' '}
                <Button onClick={() => setLimit(limit + PAGE)}>Show {Math.min(PAGE, total - limit)} more</Button>
              </p>
            ) : null}
          </>
        ) : (
          <EmptyState
            className="problems-empty"
            sentence={
              shown.length > 0 ? 'No problem passes the filter.' : describeEmpty(state.status, isSuppressedShown)
            }
            action={
              shown.length > 0 ? (
                <Button onClick={showAll}>Show all</Button>
              ) : isSuppressedShown ? (
                <Button onClick={() => setSuppressedShown(false)}>Show what counts</Button>
              ) : undefined
            }
          />
        )}
      </div>
    </section>
  );
}

function describeEmpty(status: string, isSuppressedShown: boolean): string {
  if (isSuppressedShown) return 'No problem is suppressed.';
  if (status === 'checking') return 'The plugin is being checked.';
  if (status === 'failed') return 'The check failed. Edit a file to try again.';
  return 'No problems: DSS should load everything in this plugin.';
}

interface FileProblemsProps {
  readonly group: ProblemGroup;
}

/** Drawn anew only when its own problems or its own text change: there may be hundreds of files. */
const FileProblems = memo(({ group }: FileProblemsProps) => {
  const text = useWorkspaceState((state) => readFile(state, group.path));
  return (
    <section className="problems-file" aria-label={group.path}>
      <h3>
        {group.path} <span className="problems-count">{group.problems.length}</span>
      </h3>
      <ul>
        {group.problems.map((problem) => (
          <ProblemRow
            key={`${problem.rule} ${problem.range.start} ${problem.message}`}
            problem={problem}
            line={lineAt(text, problem.range.start)}
          />
        ))}
      </ul>
    </section>
  );
}, hasSameProblems);

function hasSameProblems({ group: a }: FileProblemsProps, { group: b }: FileProblemsProps): boolean {
  return (
    a.path === b.path &&
    a.problems.length === b.problems.length &&
    a.problems.every((problem, index) => problem === b.problems[index])
  );
}

function readFile(state: WorkspaceState, path: ProjectPath): string {
  const project = selectSession(state)?.project;
  return project === undefined ? '' : (readText(project, path) ?? '');
}

interface ProblemRowProps {
  readonly problem: Problem;
  readonly line: number;
}

const ProblemRow = memo(({ problem, line }: ProblemRowProps) => {
  const workspace = useWorkspace();
  const place = `${problem.path}, line ${line}`;
  return (
    <li className="problems-row">
      <Severity severity={problem.severity} />
      <span className="problems-message">
        {problem.message} <span className="problems-rule">{problem.rule}</span>{' '}
        {problem.errorCode === undefined ? null : <code className="problems-code">{problem.errorCode}</code>}
        {problem.suppressed === undefined ? null : (
          <span className="problems-reason">
            Suppressed in {problem.suppressed.path}: {problem.suppressed.reason || 'no reason is given'}
          </span>
        )}
      </span>
      <span className="problems-line">line {line}</span>
      {problem.suppressed === undefined ? (
        problem.fixes.map((fix, index) => (
          <Button key={fix.title} onClick={() => applyFix(workspace, problem, index)}>
            {fix.title}
          </Button>
        ))
      ) : (
        <Button aria-description={place} onClick={() => unsuppress(workspace, problem)}>
          Remove suppression
        </Button>
      )}
      <Button variant="quiet" aria-description={place} onClick={() => showProblem(workspace, problem)}>
        Go to
      </Button>
      <Menu
        trigger={<IconButton label="More actions" icon={<Ellipsis size={14} />} />}
        align="end"
        items={() => actionsOn(workspace, problem)}
      />
    </li>
  );
});

function actionsOn(workspace: Workspace, problem: Problem): readonly MenuEntry[] {
  const { rule, fixes, suppressed } = problem;
  const explain = {
    kind: 'item',
    id: 'explain',
    label: 'Explain',
    onSelect: () => goTo(workspace, { page: 'rules', rule }),
  } as const;
  if (suppressed !== undefined) return [explain];
  return [
    {
      kind: 'item',
      id: 'fix-all',
      label: 'Fix all of this rule',
      disabled: fixes.length === 0,
      onSelect: () => void fixAllProblems(workspace, { kind: 'rule', rule }),
    },
    {
      kind: 'item',
      id: 'suppress',
      label: 'Suppress',
      onSelect: () => openDialog(workspace, { kind: 'suppress', problem }),
    },
    explain,
  ];
}

/** What is hidden because its rule is off, so that nobody takes it for fine. */
function RulesOff() {
  const workspace = useWorkspace();
  const { project } = useSession();
  const count = countRulesOff(readRuleSettings(project));
  if (count === 0) return null;
  return (
    <Button variant="quiet" onClick={() => goTo(workspace, { page: 'rules' })}>
      {count === 1 ? '1 rule is off' : `${count} rules are off`}
    </Button>
  );
}
