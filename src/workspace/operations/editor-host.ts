import type { DocumentHost } from '../../ports/document-host.ts';
import type { Workspace } from '../workspace.ts';

/** Makes an editor the one that commands act on. Answers a function that takes it back, unless another took its place. */
export function offerHost(workspace: Workspace, host: DocumentHost): () => void {
  setHost(workspace, host);
  return () => {
    if (workspace.running.host === host) setHost(workspace, undefined);
  };
}

/** The host is no state, but what shows its caret must look again. */
function setHost(workspace: Workspace, host: DocumentHost | undefined): void {
  workspace.running.host = host;
  workspace.store.setState((state) => ({ shell: { ...state.shell } }));
}
