import { useId, useMemo } from 'react';
import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { isMissingFrom, toDssVersion } from '../../domain/plugin/dss-version.ts';
import { PluginIcon } from '../../parts/plugin-icon.tsx';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { groupKinds, searchKinds } from './kind-list.ts';

interface KindStepProps {
  readonly kinds: readonly ComponentKind[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (kind: ComponentKind) => void;
  readonly onClose: () => void;
}

/** The kinds as cards, by group, in DSS's order. */
export function KindStep({ kinds, query, onQuery, onChoose, onClose }: KindStepProps) {
  const groups = useMemo(() => groupKinds(searchKinds(kinds, query)), [kinds, query]);
  const chooseFirst = () => {
    const [first] = groups[0]?.kinds ?? [];
    if (first !== undefined && query !== '') onChoose(first);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New component"
      size="large"
      footer={<Button onClick={onClose}>Cancel</Button>}
    >
      <div className="summary-kinds">
        <SearchField
          label="Search kinds of component"
          value={query}
          onChange={onQuery}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The same key must not send the form that comes next.
            event.preventDefault();
            chooseFirst();
          }}
        />
        {groups.length === 0 ? <EmptyState sentence={`No kind of component matches "${query}".`} /> : null}
        {groups.map(({ name, kinds: members }) => (
          <section key={name} aria-label={name}>
            <h3>{name}</h3>
            <ul className="summary-kind-cards">
              {members.map((kind) => (
                <KindCard key={kind.id} kind={kind} onChoose={() => onChoose(kind)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function KindCard({ kind, onChoose }: { kind: ComponentKind; onChoose: () => void }) {
  const textId = useId();
  const { label, cardText, icon, since, languages } = kind;
  const target = useWorkspaceState((state) => state.settings.target);
  const isMissing = isMissingFrom(toDssVersion(target), since);
  return (
    <li className="summary-kind-card">
      <PluginIcon icon={icon} />
      <button type="button" className="summary-kind-label" aria-describedby={textId} onClick={onChoose}>
        {label}
      </button>
      <span id={textId} className="summary-kind-text">
        {cardText}
        {languages.length === 0 && since === undefined ? null : (
          <span className="summary-kind-facts">
            {languages.map((language) => (
              <Badge key={language}>{language}</Badge>
            ))}
            {since === undefined ? null : (
              <Badge tone={isMissing ? 'warn' : 'neutral'}>
                {isMissing ? `not in DSS ${target}: since DSS ${since}` : `since DSS ${since}`}
              </Badge>
            )}
          </span>
        )}
      </span>
    </li>
  );
}
