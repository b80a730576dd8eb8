import type { CredentialFormField, CredentialType } from '../../domain/params/form-field.ts';
import { formatRoute } from '../../workspace/routes.ts';

const ASKED_FOR: Record<CredentialType, string> = {
  SINGLE_FIELD: 'a secret',
  BASIC: 'a user name and a password',
  OAUTH2: 'a token from an OAuth2 service',
};

/** Stands where a credential is: it says who fills it in, and where. */
export function CredentialNote({ field }: { field: CredentialFormField }) {
  const what = field.credentialType === undefined ? 'a credential' : ASKED_FOR[field.credentialType];
  return (
    <div className="param-note" role="note" aria-label={field.label}>
      <p className="param-note-title">{field.label}</p>
      <p>
        Filled by each user: DSS asks for {what} in the user's profile, once for each preset. Here, fill it in on{' '}
        <a href={`#${formatRoute({ page: 'credentials' })}`}>Credentials</a>.
      </p>
    </div>
  );
}
