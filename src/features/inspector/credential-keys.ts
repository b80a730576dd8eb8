import type { CredentialType } from '../../domain/params/form-field.ts';
import type { ParamKey } from '../../domain/params/param-type.ts';

/** The types of a credential request, as the form offers them. */
export const CREDENTIAL_TYPES: readonly { readonly value: CredentialType; readonly label: string }[] = [
  { value: 'SINGLE_FIELD', label: 'SINGLE_FIELD (a secret)' },
  { value: 'BASIC', label: 'BASIC (user and password)' },
  { value: 'OAUTH2', label: 'OAUTH2 (access token)' },
];

/** The keys that `credentialRequestSettings` has besides `type`. */
export const CREDENTIAL_KEYS: Record<CredentialType, readonly ParamKey[]> = {
  SINGLE_FIELD: [],
  BASIC: [],
  OAUTH2: [
    {
      name: 'authorizationEndpoint',
      label: 'Authorization endpoint',
      docs: 'Where the user signs in. Empty when an administrator fills it in. (documented, seen)',
      value: { kind: 'string' },
      isRequired: true,
      mark: 'documented',
    },
    {
      name: 'tokenEndpoint',
      label: 'Token endpoint',
      docs: 'Where DSS gets the token. Empty when an administrator fills it in. (documented, seen)',
      value: { kind: 'string' },
      isRequired: true,
      mark: 'documented',
    },
    {
      name: 'scope',
      label: 'Scope',
      docs: 'The scopes asked for, separated by spaces. (documented)',
      value: { kind: 'string' },
      mark: 'documented',
    },
    {
      name: 'resources',
      label: 'Resources',
      docs: 'The resources that the token is for. (documented)',
      value: { kind: 'strings' },
      mark: 'documented',
    },
    {
      name: 'refreshTokenRotation',
      label: 'Refresh token rotation',
      docs: 'Whether the service gives a new refresh token each time. `false` when absent. (documented)',
      value: { kind: 'boolean' },
      default: false,
      mark: 'documented',
    },
    {
      name: 'oauth2Flow',
      label: 'Flow',
      docs: 'Seen in published plugins as `authorization_code`. (seen)',
      value: { kind: 'string' },
      mark: 'seen',
    },
    {
      name: 'oauth2Provider',
      label: 'Provider',
      docs: 'Seen in published plugins as `AZURE`. (seen)',
      value: { kind: 'string' },
      mark: 'seen',
    },
  ],
};
