import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Rules are named by their ids, as the list of problems shows them behind each message. A setting or a suppression for an id that no rule has changes nothing.',
  source: {
    mark: 'documented',
    text: '`plugsmith.json` is a file of Plugsmith, described on this page. DSS does not use it.',
  },
  wrong: {
    'plugsmith.json': `{
    "rules": {"verison": "off"},
    "suppressions": []
}
`,
  },
  right: {
    'plugsmith.json': `{
    "rules": {"version": "off"},
    "suppressions": []
}
`,
  },
};
