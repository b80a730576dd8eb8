import type { Workspace } from '../workspace.ts';
import { updateBench } from './bench-settings.ts';
import { announce } from './shell.ts';

/** Lets the plugin's code call a host, until the plugin is closed. */
export function approveHost(workspace: Workspace, host: string): void {
  updateBench(workspace, ({ approvedHosts }) => ({
    approvedHosts: approvedHosts.includes(host) ? approvedHosts : [...approvedHosts, host],
  }));
  announce(workspace, `${host} may be called. Run again.`);
}

/** Takes an approval back. */
export function refuseHost(workspace: Workspace, host: string): void {
  updateBench(workspace, ({ approvedHosts }) => ({ approvedHosts: approvedHosts.filter((known) => known !== host) }));
}
