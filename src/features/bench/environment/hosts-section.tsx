import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { refuseHost } from '../../../workspace/operations/bench-hosts.ts';

/** The hosts that the plugin's code may call. */
export function HostsSection() {
  const workspace = useWorkspace();
  const hosts = useWorkspaceState((state) => state.bench.approvedHosts);
  return (
    <section aria-label="Approved hosts">
      <h2>Approved hosts</h2>
      {hosts.length === 0 ? (
        <p className="bench-note">
          None. With answers from “Live”, each host that the code wants to call is shown under Wire, and called only
          after you approve it there.
        </p>
      ) : (
        <ul className="bench-environment-hosts">
          {hosts.map((host) => (
            <li key={host}>
              <span className="bench-code">{host}</span>
              <Button size="small" aria-description={host} onClick={() => refuseHost(workspace, host)}>
                Refuse from now on
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
