import { useState } from 'react';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Severity, type SeverityKind } from '../../../ui/severity.tsx';
import { buildEnvironment } from '../../../workspace/operations/bench-environment.ts';
import type { Requirement } from '../../../workspace/slices/bench.ts';
import { IndexForm } from './index-form.tsx';

interface VerdictText {
  readonly severity: SeverityKind;
  readonly word: string;
}

const VERDICTS: Record<Requirement['verdict'], VerdictText> = {
  installed: { severity: 'information', word: 'Installed' },
  substituted: { severity: 'warning', word: 'Substituted' },
  index: { severity: 'warning', word: 'Not installed' },
  unavailable: { severity: 'error', word: 'Unavailable in the browser' },
};

/** The plugin's `requirements.txt`, as far as a browser can fulfil it. */
export function RequirementsSection() {
  const workspace = useWorkspace();
  const requirements = useWorkspaceState((state) => state.bench.requirements);
  const [isBuilding, setIsBuilding] = useState(false);
  const build = async () => {
    setIsBuilding(true);
    await buildEnvironment(workspace);
    setIsBuilding(false);
  };
  return (
    <section aria-label="Code environment">
      <header className="bench-environment-header">
        <h2>Code environment</h2>
        <Button variant="primary" onClick={() => void build()}>
          Build new environment
        </Button>
      </header>
      {isBuilding ? <p role="status">Building the environment</p> : null}
      {requirements === undefined ? (
        <p className="bench-note">It is built from requirements.txt of the plugin before the first run, or now.</p>
      ) : null}
      {requirements?.length === 0 ? <p className="bench-note">The plugin asks for no packages.</p> : null}
      {requirements === undefined || requirements.length === 0 ? null : (
        <RequirementTable requirements={requirements} />
      )}
      {requirements?.some(({ verdict }) => verdict === 'index') === true ? <IndexForm /> : null}
    </section>
  );
}

function RequirementTable({ requirements }: { readonly requirements: readonly Requirement[] }) {
  return (
    <table className="ui-table" aria-label="Requirements">
      <thead>
        <tr>
          <th scope="col">Requirement</th>
          <th scope="col">State</th>
          <th scope="col">Version</th>
          <th scope="col">What it means for the test</th>
        </tr>
      </thead>
      <tbody>
        {requirements.map((requirement) => (
          <tr key={requirement.line}>
            <td className="ui-table-code">{requirement.text}</td>
            <td>
              <span className="bench-environment-verdict">
                <Severity severity={VERDICTS[requirement.verdict].severity} />
                {VERDICTS[requirement.verdict].word}
              </span>
            </td>
            <td className="ui-table-code">{requirement.version ?? ''}</td>
            <td>{explain(requirement)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function explain({ verdict, why, name }: Requirement): string {
  const reason = why === undefined ? '' : `${why.charAt(0).toUpperCase()}${why.slice(1)}. `;
  switch (verdict) {
    case 'installed':
      return reason === '' ? 'As in DSS.' : reason;
    case 'substituted':
      return `${reason}What differs between the versions is not tested here.`;
    case 'index':
      return 'It does not come with this page. Install it from a package index below, else its import fails.';
    case 'unavailable':
      return `${reason}${name === undefined ? 'The line is left out.' : `Code that imports it fails here, and may work in DSS.`}`;
  }
}
