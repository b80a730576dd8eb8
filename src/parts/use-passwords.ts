import { setSecret } from '../workspace/operations/settings.ts';
import { secretKey } from '../workspace/slices/settings.ts';
import type { PasswordStore } from './param-form/password-store.ts';
import { useSession, useWorkspace, useWorkspaceState } from './workspace-context.tsx';

/**
 * The passwords of one form of the open plugin, in memory only. `holder` is the id of a preset, `''` for the plugin's own
 * parameters, or the name of a form of the Test tab.
 */
export function usePasswords(holder: string): PasswordStore {
  const workspace = useWorkspace();
  const { key } = useSession();
  const secrets = useWorkspaceState((state) => state.secrets);
  return {
    read: (name) => {
      const secret = secrets.get(secretKey(key, holder, name));
      return secret?.kind === 'single' ? secret.value : undefined;
    },
    write: (name, password) =>
      setSecret(workspace, key, holder, name, password === undefined ? undefined : { kind: 'single', value: password }),
  };
}
