import { hostOf } from '../../../domain/bench/report.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { approveHost } from '../../../workspace/operations/bench-hosts.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';

/** Asks for each host that the code of a run wanted to call and that nobody approved. */
export function HostApproval({ run }: { readonly run: BenchRun }) {
  const workspace = useWorkspace();
  const approved = useWorkspaceState((state) => state.bench.approvedHosts);
  const refused = run.exchanges
    .filter(({ source, status }) => source === 'live' && status === undefined)
    .map(({ url }) => hostOf(url));
  const hosts = [...new Set(refused)].filter((host) => host !== '' && !approved.includes(host));
  return hosts.map((host) => (
    <Callout
      key={host}
      className="bench-approval"
      announce
      tone="warn"
      title={`The plugin wants to call ${host}`}
      cause="It was not called. What the code sends to it leaves this browser, credentials included."
      remedy="Approve it only if you trust this plugin with it. The approval ends when the plugin is closed."
      actions={<Button onClick={() => approveHost(workspace, host)}>Approve {host}</Button>}
    />
  ));
}
