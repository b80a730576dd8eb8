import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { approveHost } from '../../../workspace/operations/bench-hosts.ts';

/** Asks for each host that code wanted to call and that nobody approved. */
export function HostApproval({ hosts }: { readonly hosts: readonly string[] }) {
  const workspace = useWorkspace();
  const approved = useWorkspaceState((state) => state.bench.approvedHosts);
  const asked = [...new Set(hosts)].filter((host) => host !== '' && !approved.includes(host));
  return asked.map((host) => (
    <Callout
      key={host}
      tone="warn"
      title={`The plugin wants to call ${host}`}
      cause="It was not called. What the code sends to it leaves this browser, credentials included."
      remedy="Approve it only if you trust this plugin with it. The approval ends when the plugin is closed."
      actions={<Button onClick={() => approveHost(workspace, host)}>Approve {host}</Button>}
    />
  ));
}
