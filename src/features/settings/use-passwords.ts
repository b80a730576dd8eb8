import type { PasswordStore } from '../../parts/param-form/password-store.ts';
import { useSession, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { setSecret } from '../../workspace/operations/settings.ts';
import { secretKey } from '../../workspace/slices/settings.ts';

/** The passwords of a preset of the open plugin, or with `''` of the plugin's own parameters. In memory only. */
export function usePasswords(preset: string): PasswordStore {
  const workspace = useWorkspace();
  const { key } = useSession();
  const secrets = useWorkspaceState((state) => state.secrets);
  return {
    read: (name) => {
      const secret = secrets.get(secretKey(key, preset, name));
      return secret?.kind === 'single' ? secret.value : undefined;
    },
    write: (name, password) =>
      setSecret(workspace, key, preset, name, password === undefined ? undefined : { kind: 'single', value: password }),
  };
}
