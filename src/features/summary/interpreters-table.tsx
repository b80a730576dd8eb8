import { useMemo } from 'react';
import type { CodeEnv } from '../../domain/plugin/code-env.ts';
import { toDssVersion } from '../../domain/plugin/dss-version.ts';
import { type InterpreterRow, listInterpreterRows } from '../../domain/requirements/interpreter-rows.ts';
import { useWorkspaceState } from '../../parts/workspace-context.tsx';
import { ImportFindings } from './import-findings.tsx';
import '../../ui/data-table.css';

const SUPPORT: Record<NonNullable<InterpreterRow['support']>, string> = {
  usable: 'Yes',
  deprecated: 'Deprecated',
  limited: 'Without package presets',
  unsupported: 'No',
};

/** What holds for each accepted interpreter on the target, and which imports and requirements do not meet. */
export function InterpretersTable({ codeEnv, text }: { codeEnv: CodeEnv; text: string }) {
  const target = useWorkspaceState((state) => state.settings.target);
  const rows = useMemo(() => listInterpreterRows(codeEnv, text, toDssVersion(target)), [codeEnv, text, target]);
  return (
    <>
      <header className="summary-env-header">
        <h3>Interpreters</h3>
      </header>
      {rows.length === 0 ? (
        <p className="summary-note">No interpreter is accepted yet.</p>
      ) : (
        <div className="summary-table">
          <table className="ui-table" aria-label="Interpreters">
            <thead>
              <tr>
                <th scope="col">Interpreter</th>
                <th scope="col">DSS {target} has it</th>
                <th scope="col">Core packages</th>
                <th scope="col">Requirements not released for it</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ token, label, support, corePackages, fitsCore, misfits }) => (
                <tr key={token}>
                  <th scope="row" className="summary-interpreter">
                    {label}
                  </th>
                  <td>{support === undefined ? 'Not recorded' : SUPPORT[support]}</td>
                  <td>{fitsCore ? corePackages : `${corePackages}, not released for it`}</td>
                  <td>{misfits.length === 0 ? 'None known' : <code>{misfits.join(', ')}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ImportFindings />
    </>
  );
}
