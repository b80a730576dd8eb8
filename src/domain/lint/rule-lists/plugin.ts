import type { Rule } from '../rule.ts';
import { MANIFEST_MISSING } from '../rules/manifest-missing/rule.ts';
import { MISNAMED_FOLDER } from '../rules/misnamed-folder/rule.ts';
import { PLUGIN_ID } from '../rules/plugin-id/rule.ts';
import { VERSION } from '../rules/version/rule.ts';

export const PLUGIN_RULES: readonly Rule[] = [MANIFEST_MISSING, PLUGIN_ID, VERSION, MISNAMED_FOLDER];
