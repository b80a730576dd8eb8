import type { Rule } from './rule.ts';
import { CODE_RULES } from './rule-lists/code.ts';
import { CODE_ENV_RULES } from './rule-lists/code-env.ts';
import { COMPONENTS_RULES } from './rule-lists/components.ts';
import { CONDITIONS_RULES } from './rule-lists/conditions.ts';
import { DESCRIPTORS_RULES } from './rule-lists/descriptors.ts';
import { MODELS_RULES } from './rule-lists/models.ts';
import { PARAMETERS_RULES } from './rule-lists/parameters.ts';
import { PLUGIN_RULES } from './rule-lists/plugin.ts';
import { SECRETS_RULES } from './rule-lists/secrets.ts';
import { SETTINGS_RULES } from './rule-lists/settings.ts';

/** Rules about one part of a plugin. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** All rules, in the order in which they are listed. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { title: 'Plugin', rules: PLUGIN_RULES },
  { title: 'Descriptors', rules: DESCRIPTORS_RULES },
  { title: 'Components', rules: COMPONENTS_RULES },
  { title: 'Parameters', rules: PARAMETERS_RULES },
  { title: 'Conditions', rules: CONDITIONS_RULES },
  { title: 'Code', rules: CODE_RULES },
  { title: 'Models, agents, tools and guardrails', rules: MODELS_RULES },
  { title: 'Code environment', rules: CODE_ENV_RULES },
  { title: 'Secrets', rules: SECRETS_RULES },
  { title: 'Settings', rules: SETTINGS_RULES },
];
