import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'With installCorePackages DSS installs pandas and numpy in versions of its own choice. A rule of the plugin for the same package can make the two impossible to install together. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
