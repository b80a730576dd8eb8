import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { stopBench } from '../../../workspace/operations/bench.ts';
import { BenchErrorView } from '../run/failure-view.tsx';
import { ConformanceSection } from './conformance-section.tsx';
import { HostsSection } from './hosts-section.tsx';
import { RequirementsSection } from './requirements-section.tsx';
import '../../../ui/data-table.css';
import './environment.css';

/** What the plugin runs on: Python, its packages, the hosts it may call, and how true to DSS the bench is. */
export function EnvironmentView() {
  return (
    <div className="bench-environment">
      <RequirementsSection />
      <HostsSection />
      <ConformanceSection />
      <PythonSection />
    </div>
  );
}

function PythonSection() {
  const workspace = useWorkspace();
  const boot = useWorkspaceState((state) => state.bench.boot);
  return (
    <section aria-label="Python">
      <h2>Python</h2>
      <p className="bench-note">
        Python 3.14 in this browser, away from the page: it reaches no file, no storage and no network of its own. DSS
        runs plugins on older versions of Python, so what only 3.14 knows may fail there.
      </p>
      {boot.kind === 'failed' ? <BenchErrorView error={boot.error} /> : null}
      {boot.kind === 'ready' ? (
        <details>
          <summary>{boot.packages.length} packages come with this page</summary>
          <ul className="bench-environment-packages">
            {boot.packages.map(({ name, version }) => (
              <li key={name}>
                {name} {version}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className="bench-actions">
        <Button onClick={() => stopBench(workspace)}>Restart Python</Button>
      </div>
    </section>
  );
}
