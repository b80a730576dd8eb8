import type { RulePages } from '../rule-page.ts';
import { PAGE as MANIFEST_MISSING } from '../rules/manifest-missing/page.ts';
import { PAGE as MISNAMED_FOLDER } from '../rules/misnamed-folder/page.ts';
import { PAGE as PLUGIN_ID } from '../rules/plugin-id/page.ts';
import { PAGE as VERSION } from '../rules/version/page.ts';

export const PLUGIN_PAGES: RulePages = {
  'manifest-missing': MANIFEST_MISSING,
  'plugin-id': PLUGIN_ID,
  version: VERSION,
  'misnamed-folder': MISNAMED_FOLDER,
};
