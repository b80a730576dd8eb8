import type { CredentialType } from '../../domain/params/form-field.ts';
import type { Secret } from '../../workspace/slices/settings.ts';

/** What stands in the fields of the dialog, by the name of the field. */
export interface SecretDraft {
  readonly secret: string;
  readonly user: string;
}

/** What a dialog asks for. `secret` is what must be filled in. */
interface SecretForm {
  readonly secretLabel: string;
  readonly help: string;
  readonly asksForUser: boolean;
  readonly make: (draft: SecretDraft) => Secret;
}

export const SECRET_FORMS: Record<CredentialType, SecretForm> = {
  SINGLE_FIELD: {
    secretLabel: 'Secret',
    help: 'The component receives it as text.',
    asksForUser: false,
    make: ({ secret }) => ({ kind: 'single', value: secret }),
  },
  BASIC: {
    secretLabel: 'Password',
    help: 'The component receives a dict with "user" and "password".',
    asksForUser: true,
    make: ({ user, secret }) => ({ kind: 'basic', user, password: secret }),
  },
  OAUTH2: {
    secretLabel: 'Access token',
    help: 'In DSS the user signs in to the service and DSS gets the token. Here, paste one for tests.',
    asksForUser: false,
    make: ({ secret }) => ({ kind: 'oauth2', accessToken: secret }),
  },
};

/** The fields as they are for a secret that is there already. A secret of another type counts as none. */
export function draftOf(type: CredentialType, secret: Secret | undefined): SecretDraft {
  if (secret?.kind === 'single' && type === 'SINGLE_FIELD') return { secret: secret.value, user: '' };
  if (secret?.kind === 'basic' && type === 'BASIC') return { secret: secret.password, user: secret.user };
  if (secret?.kind === 'oauth2' && type === 'OAUTH2') return { secret: secret.accessToken, user: '' };
  return { secret: '', user: '' };
}
