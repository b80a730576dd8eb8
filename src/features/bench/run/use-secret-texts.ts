import { useWorkspaceState } from '../../../parts/workspace-context.tsx';
import type { Secret } from '../../../workspace/slices/settings.ts';

/** The texts that no one should see in a request. */
export function useSecretTexts(): ReadonlySet<string> {
  const secrets = useWorkspaceState((state) => state.secrets);
  const texts = [...secrets.values()].map(secretText);
  return new Set(texts.filter((text) => text !== ''));
}

function secretText(secret: Secret): string {
  switch (secret.kind) {
    case 'single':
      return secret.value;
    case 'basic':
      return secret.password;
    case 'oauth2':
      return secret.accessToken;
  }
}
