import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`plugsmith.json` at the root of a plugin holds the severities of its rules under `rules`, each `off`, `information`, `warning` or `error`, and a list of `suppressions`, each with `rule`, `path` and `reason`. What is written otherwise has no effect, so that findings stay that were meant to be silent, or are as severe as before.',
  source: {
    mark: 'documented',
    text: '`plugsmith.json` is a file of Plugsmith, described on this page. DSS does not use it.',
  },
  wrong: {
    'plugsmith.json': `{
    "rules": {"version": "ignore"},
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
