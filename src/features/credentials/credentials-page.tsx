import { useMemo, useState } from 'react';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { goTo } from '../../workspace/operations/routing.ts';
import { type CredentialRow, listCredentialRows, TYPE_LABELS } from './credential-rows.ts';
import { FillInDialog } from './fill-in-dialog.tsx';
import { useCredentialSources } from './use-credential-sources.ts';
import '../../ui/data-table.css';
import './credentials.css';

/** What each user fills in, as on the page of the same name in a DSS profile: all kept plugins in one table. */
export function CredentialsPage() {
  const { sources, isLoading, unreadable } = useCredentialSources();
  const secrets = useWorkspaceState((state) => state.secrets);
  const rows = useMemo(() => listCredentialRows(sources, secrets), [sources, secrets]);
  const [chosen, setChosen] = useState<string>();
  const row = rows.find((candidate) => candidate.id === chosen);
  return (
    <div className="credentials">
      <header className="credentials-header">
        <h1>Credentials</h1>
        <p>
          In DSS each user fills these in under Profile &amp; Settings, once for each preset. Here they are kept in
          memory only: they are gone when this page is closed or reloaded, and they never enter the plugin or its zip.
        </p>
      </header>
      {unreadable === 0 ? null : (
        <Callout
          tone="warn"
          title={unreadable === 1 ? 'One plugin could not be read' : `${unreadable} plugins could not be read`}
          cause="The storage of this browser did not give it back."
          remedy="Reload the page to try again."
        />
      )}
      {rows.length > 0 ? <CredentialTable rows={rows} onFillIn={setChosen} /> : null}
      {rows.length === 0 && !isLoading ? <NoCredentials /> : null}
      {row === undefined ? null : <FillInDialog row={row} onClose={() => setChosen(undefined)} />}
    </div>
  );
}

function CredentialTable({ rows, onFillIn }: { rows: readonly CredentialRow[]; onFillIn: (id: string) => void }) {
  return (
    // A region that scrolls sideways must be reachable with the keyboard; the buttons in it are.
    <div className="credentials-scroll">
      <table className="ui-table ui-table-hover credentials-table" aria-label="Credentials">
        <thead>
          <tr>
            <th scope="col">Plugin</th>
            <th scope="col">Parameter set</th>
            <th scope="col">Preset</th>
            <th scope="col">Label</th>
            <th scope="col">Type</th>
            <th scope="col">State</th>
            <th scope="col">
              <span className="visually-hidden">Action</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.pluginLabel}</td>
              <td>{row.parameterSetLabel}</td>
              <td>{row.presetName}</td>
              <td>{row.label}</td>
              <td>{TYPE_LABELS[row.type]}</td>
              <td className={row.isFilled ? undefined : 'ui-table-muted'}>{row.isFilled ? 'Filled' : 'Empty'}</td>
              <td className="ui-table-actions">
                <Button
                  size="small"
                  aria-description={`${row.pluginLabel}, ${row.presetName}, ${row.label}`}
                  onClick={() => onFillIn(row.id)}
                >
                  Fill in
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NoCredentials() {
  const workspace = useWorkspace();
  return (
    <EmptyState
      className="credentials-empty"
      sentence="There is nothing to fill in: a row appears here for each preset of a parameter set that has a credential request."
      action={<Button onClick={() => goTo(workspace, { page: 'home' })}>Go to plugins</Button>}
    />
  );
}
