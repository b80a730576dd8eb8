import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The "learn more" link of the plugin goes to this address as it is written. Without `https://` in front it leads to a page of the DSS instance that is not there.',
  source: { mark: 'seen', text: 'Two published plugins have one, both by mistake.' },
  wrong: {
    'plugin.json': '{"id": "p", "version": "1.0.0", "meta": {"label": "P", "url": "www.example.com"}}',
  },
  right: {
    'plugin.json': '{"id": "p", "version": "1.0.0", "meta": {"label": "P", "url": "https://www.example.com"}}',
  },
};
