import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'For a credential of type `OAUTH2` DSS sends the user to the address that grants access, and then fetches a token from another one. Without these two keys it does not know where to go. Empty texts are fine: then an administrator fills them in.',
  source: {
    mark: 'documented',
    text: 'The page on parameters. Published plugins that leave the addresses to the administrator write them as empty texts.',
  },
  wrong: {
    'parameter-sets/keys/parameter-set.json': `{
    "meta": {"label": "Keys"},
    "params": [
        {"name": "login", "label": "Login", "type": "CREDENTIAL_REQUEST",
         "credentialRequestSettings": {"type": "OAUTH2", "scope": "read"}}
    ]
}
`,
  },
  right: {
    'parameter-sets/keys/parameter-set.json': `{
    "meta": {"label": "Keys"},
    "params": [
        {"name": "login", "label": "Login", "type": "CREDENTIAL_REQUEST",
         "credentialRequestSettings": {
            "type": "OAUTH2", "scope": "read",
            "authorizationEndpoint": "https://example.com/authorize",
            "tokenEndpoint": "https://example.com/token"}}
    ]
}
`,
  },
};
