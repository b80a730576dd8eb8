import type { RulePages } from '../rule-page.ts';
import { PAGE as CHANGELOG_VERSION } from '../rules/changelog-version/page.ts';
import { PAGE as JUNK_FILES } from '../rules/junk-files/page.ts';
import { PAGE as LEGACY_REQUIREMENTS } from '../rules/legacy-requirements/page.ts';
import { PAGE as LIBRARY_NAME } from '../rules/library-name/page.ts';
import { PAGE as MANIFEST_MISSING } from '../rules/manifest-missing/page.ts';
import { PAGE as MISNAMED_FOLDER } from '../rules/misnamed-folder/page.ts';
import { PAGE as NO_COMPONENTS } from '../rules/no-components/page.ts';
import { PAGE as PLUGIN_DETAILS } from '../rules/plugin-details/page.ts';
import { PAGE as PLUGIN_ID } from '../rules/plugin-id/page.ts';
import { PAGE as PLUGIN_ID_WORDS } from '../rules/plugin-id-words/page.ts';
import { PAGE as PLUGIN_URL } from '../rules/plugin-url/page.ts';
import { PAGE as VERSION } from '../rules/version/page.ts';

export const PLUGIN_PAGES: RulePages = {
  'manifest-missing': MANIFEST_MISSING,
  'plugin-id': PLUGIN_ID,
  version: VERSION,
  'misnamed-folder': MISNAMED_FOLDER,
  'plugin-id-words': PLUGIN_ID_WORDS,
  'plugin-details': PLUGIN_DETAILS,
  'plugin-url': PLUGIN_URL,
  'no-components': NO_COMPONENTS,
  'legacy-requirements': LEGACY_REQUIREMENTS,
  'junk-files': JUNK_FILES,
  'changelog-version': CHANGELOG_VERSION,
  'library-name': LIBRARY_NAME,
};
