import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS asks each user for a credential on the page of their profile, once for each preset of a parameter set. It does that only for a `CREDENTIAL_REQUEST` among the `params` of a parameter set: anywhere else nobody is ever asked, and the code gets no credential.',
  source: {
    mark: 'documented',
    text: 'The page on parameters. One published plugin has a CREDENTIAL_REQUEST in a dataset, where it does not work.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "key", "label": "API key", "type": "CREDENTIAL_REQUEST",
         "credentialRequestSettings": {"type": "SINGLE_FIELD"}}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'parameter-sets/keys/parameter-set.json': `{
    "meta": {"label": "Keys"},
    "params": [
        {"name": "key", "label": "API key", "type": "CREDENTIAL_REQUEST",
         "credentialRequestSettings": {"type": "SINGLE_FIELD"}}
    ]
}
`,
  },
};
