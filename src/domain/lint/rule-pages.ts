import { CODE_ENV_PAGES } from './rule-lists/code-env-pages.ts';
import { CODE_PAGES } from './rule-lists/code-pages.ts';
import { COMPONENTS_PAGES } from './rule-lists/components-pages.ts';
import { CONDITIONS_PAGES } from './rule-lists/conditions-pages.ts';
import { DESCRIPTORS_PAGES } from './rule-lists/descriptors-pages.ts';
import { MODELS_PAGES } from './rule-lists/models-pages.ts';
import { PARAMETERS_PAGES } from './rule-lists/parameters-pages.ts';
import { PLUGIN_PAGES } from './rule-lists/plugin-pages.ts';
import { SECRETS_PAGES } from './rule-lists/secrets-pages.ts';
import { SETTINGS_PAGES } from './rule-lists/settings-pages.ts';
import type { RulePages } from './rule-page.ts';

/** The page of every rule. Apart from the rules, so that a check does not load what only readers need. */
export const RULE_PAGES: RulePages = {
  ...PLUGIN_PAGES,
  ...DESCRIPTORS_PAGES,
  ...COMPONENTS_PAGES,
  ...PARAMETERS_PAGES,
  ...CONDITIONS_PAGES,
  ...CODE_PAGES,
  ...MODELS_PAGES,
  ...CODE_ENV_PAGES,
  ...SECRETS_PAGES,
  ...SETTINGS_PAGES,
};
