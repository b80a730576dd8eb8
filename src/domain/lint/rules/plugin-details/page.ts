import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The store and the list of plugins show the description, author and icon of a plugin, and its licence. People who look for a plugin have nothing else to go by.',
  source: {
    mark: 'seen',
    text: 'Of 283 published plugins 27 have no description, 5 no licence, 3 no author and 3 no icon.',
  },
  wrong: {
    'plugin.json':
      '{"id": "p", "version": "1.0.0", "meta": {"label": "P", "description": "", "author": "Me", "icon": "fas fa-magic", "licenseInfo": "MIT License"}}',
  },
  right: {
    'plugin.json':
      '{"id": "p", "version": "1.0.0", "meta": {"label": "P", "description": "Reads weather stations", "author": "Me", "icon": "fas fa-magic", "licenseInfo": "MIT License"}}',
  },
};
