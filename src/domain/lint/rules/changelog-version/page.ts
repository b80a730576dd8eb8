import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'People who update look into the changelog for what is new. The version of plugin.json is not mentioned in it.',
  source: { mark: 'seen', text: '98 of 106 published plugins with a changelog mention their version.' },
  wrong: {
    'plugin.json': '{"id": "p", "version": "1.1.0", "meta": {"label": "P"}}',
    'CHANGELOG.md': `# Changelog

## 1.0.0
- First
`,
  },
  right: {
    'plugin.json': '{"id": "p", "version": "1.1.0", "meta": {"label": "P"}}',
    'CHANGELOG.md': `# Changelog

## 1.1.0
- Second

## 1.0.0
- First
`,
  },
};
