import type { Rule } from '../rule.ts';
import { JSON_SYNTAX } from '../rules/json-syntax/rule.ts';
import { MISSING_KEY } from '../rules/missing-key/rule.ts';
import { MISSING_RESOURCE } from '../rules/missing-resource/rule.ts';
import { NEWER_THAN_TARGET } from '../rules/newer-than-target/rule.ts';
import { STRICT_JSON } from '../rules/strict-json/rule.ts';
import { UNKNOWN_KEY } from '../rules/unknown-key/rule.ts';
import { UNKNOWN_VALUE } from '../rules/unknown-value/rule.ts';
import { WRONG_TYPE } from '../rules/wrong-type/rule.ts';

export const DESCRIPTORS_RULES: readonly Rule[] = [
  JSON_SYNTAX,
  MISSING_KEY,
  WRONG_TYPE,
  UNKNOWN_KEY,
  UNKNOWN_VALUE,
  NEWER_THAN_TARGET,
  MISSING_RESOURCE,
  STRICT_JSON,
];
