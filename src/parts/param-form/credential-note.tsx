import type { CredentialFormField, CredentialType } from '../../domain/params/form-field.ts';
import { formatRoute } from '../../workspace/routes.ts';

const ASKED_FOR: Record<CredentialType, string> = {
  SINGLE_FIELD: 'a secret',
  BASIC: 'a user name and a password',
  OAUTH2: 'a token from an OAuth2 service',
};

interface CredentialNoteProps {
  readonly field: CredentialFormField;
  /** Whether it stands among values that are filled in on the spot, where there is no preset. */
  readonly isInner: boolean;
}

/** Stands where a credential is: it says who fills it in, and where. */
export function CredentialNote({ field, isInner }: CredentialNoteProps) {
  return (
    <div className="param-note" role="note" aria-label={field.label}>
      <p className="param-note-title">{field.label}</p>
      {isInner ? (
        <p>Nobody can fill this in here: a credential belongs to a preset. Choose a preset instead. (inferred)</p>
      ) : (
        <p>
          Filled by each user: DSS asks for{' '}
          {field.credentialType === undefined ? 'a credential' : ASKED_FOR[field.credentialType]} in the user's profile,
          once for each preset. Here, fill it in on <a href={`#${formatRoute({ page: 'credentials' })}`}>Credentials</a>
          .
        </p>
      )}
    </div>
  );
}
