import type { RulePages } from '../rule-page.ts';
import { PAGE as JSON_SYNTAX } from '../rules/json-syntax/page.ts';
import { PAGE as MISSING_KEY } from '../rules/missing-key/page.ts';
import { PAGE as MISSING_RESOURCE } from '../rules/missing-resource/page.ts';
import { PAGE as NEWER_THAN_TARGET } from '../rules/newer-than-target/page.ts';
import { PAGE as STRICT_JSON } from '../rules/strict-json/page.ts';
import { PAGE as UNKNOWN_KEY } from '../rules/unknown-key/page.ts';
import { PAGE as UNKNOWN_VALUE } from '../rules/unknown-value/page.ts';
import { PAGE as WRONG_TYPE } from '../rules/wrong-type/page.ts';

export const DESCRIPTORS_PAGES: RulePages = {
  'json-syntax': JSON_SYNTAX,
  'missing-key': MISSING_KEY,
  'wrong-type': WRONG_TYPE,
  'unknown-key': UNKNOWN_KEY,
  'unknown-value': UNKNOWN_VALUE,
  'newer-than-target': NEWER_THAN_TARGET,
  'missing-resource': MISSING_RESOURCE,
  'strict-json': STRICT_JSON,
};
