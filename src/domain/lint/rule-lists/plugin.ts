import type { Rule } from '../rule.ts';
import { CHANGELOG_VERSION } from '../rules/changelog-version/rule.ts';
import { JUNK_FILES } from '../rules/junk-files/rule.ts';
import { LEGACY_REQUIREMENTS } from '../rules/legacy-requirements/rule.ts';
import { LIBRARY_NAME } from '../rules/library-name/rule.ts';
import { MANIFEST_MISSING } from '../rules/manifest-missing/rule.ts';
import { MISNAMED_FOLDER } from '../rules/misnamed-folder/rule.ts';
import { NO_COMPONENTS } from '../rules/no-components/rule.ts';
import { PLUGIN_DETAILS } from '../rules/plugin-details/rule.ts';
import { PLUGIN_ID } from '../rules/plugin-id/rule.ts';
import { PLUGIN_ID_WORDS } from '../rules/plugin-id-words/rule.ts';
import { PLUGIN_URL } from '../rules/plugin-url/rule.ts';
import { VERSION } from '../rules/version/rule.ts';

export const PLUGIN_RULES: readonly Rule[] = [
  MANIFEST_MISSING,
  PLUGIN_ID,
  VERSION,
  MISNAMED_FOLDER,
  PLUGIN_ID_WORDS,
  PLUGIN_DETAILS,
  PLUGIN_URL,
  NO_COMPONENTS,
  LEGACY_REQUIREMENTS,
  JUNK_FILES,
  CHANGELOG_VERSION,
  LIBRARY_NAME,
];
