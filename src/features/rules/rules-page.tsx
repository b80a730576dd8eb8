import { useEffect, useRef, useState } from 'react';
import type { Rule } from '../../domain/lint/rule.ts';
import { RULE_GROUPS } from '../../domain/lint/rule-groups.ts';
import { RULE_PAGES } from '../../domain/lint/rule-pages.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { lookUp } from '../../domain/look-up.ts';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Severity } from '../../ui/severity.tsx';
import { formatRoute } from '../../workspace/routes.ts';
import { selectSession } from '../../workspace/state.ts';
import { RuleDetail } from './rule-detail.tsx';
import { describeFix, searchRules } from './rule-list.ts';
import { RuleSettingField } from './rule-setting-field.tsx';
import './rules.css';

interface RulesPageProps {
  /** The id of the rule to explain; the list of all without one. */
  readonly rule: string | undefined;
}

/** What is checked in a plugin and why; for the open plugin also how severe each rule is in it. */
export function RulesPage({ rule: id }: RulesPageProps) {
  // Kept here, so that one comes back to the list as one left it.
  const [search, setSearch] = useState('');
  const [last, setLast] = useState<string>();
  const rule = RULES.find((candidate) => candidate.id === id);
  const page = lookUp(RULE_PAGES, id ?? '');
  if (rule !== undefined && rule.id !== last) setLast(rule.id);
  if (rule !== undefined && page !== undefined) return <RuleDetail key={rule.id} rule={rule} page={page} />;
  const isLost = id !== undefined;
  return <RuleList isLost={isLost} search={isLost ? '' : search} onSearch={setSearch} last={last} />;
}

interface RuleListProps {
  /** Whether a rule was asked for that there is not. */
  readonly isLost: boolean;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The rule that was explained last: the keyboard goes on from it. */
  readonly last: string | undefined;
}

function RuleList({ isLost, search, onSearch, last }: RuleListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last === undefined) return;
    const links = list.current?.querySelectorAll('a') ?? [];
    [...links].find((link) => link.hash === `#${formatRoute({ page: 'rules', rule: last })}`)?.focus();
  }, [last]);
  const label = useWorkspaceState((state) => selectSession(state)?.record.label);
  const groups = searchRules(RULE_GROUPS, RULE_PAGES, search);
  return (
    <div ref={list} className="rules">
      <header className="rules-header">
        <h1>Rules</h1>
        <span data-region-focus>
          <SearchField label="Search rules" value={search} onChange={onSearch} />
        </span>
      </header>
      {isLost ? <p>There is no rule of that name. These are all there are.</p> : null}
      <p className="rules-intro">
        {RULES.length} rules are checked while you edit.{' '}
        {label === undefined
          ? 'Open a plugin to set how severe they are in it.'
          : `What is chosen here holds for ${label}, and is written to its plugsmith.json.`}
      </p>
      {groups.length === 0 ? (
        <EmptyState
          sentence="No rule fits what you typed."
          action={<Button onClick={() => onSearch('')}>Show all rules</Button>}
        />
      ) : (
        groups.map(({ title, rules }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <ul className="rules-list">
              {rules.map((rule) => (
                <RuleLine key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  );
}

function RuleLine({ rule }: { rule: Rule }) {
  return (
    <li className="rules-line">
      <span className="rules-name">
        <a href={`#${formatRoute({ page: 'rules', rule: rule.id })}`}>{rule.title}</a> <code>{rule.id}</code>
      </span>
      <span className="rules-fix">{describeFix(rule)}</span>
      <Severity severity={rule.severity} showWord className="rules-severity" />
      <RuleSettingField rule={rule} hideLabel />
    </li>
  );
}
