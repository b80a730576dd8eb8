import type { Rule } from '../rule.ts';
import { BLOCK_CLASS } from '../rules/block-class/rule.ts';
import { COMPONENT_ID } from '../rules/component-id/rule.ts';
import { COMPONENT_ID_PREFIX } from '../rules/component-id-prefix/rule.ts';
import { CUSTOM_FIELD_OBJECTS } from '../rules/custom-field-objects/rule.ts';
import { DUPLICATE_COMPONENT } from '../rules/duplicate-component/rule.ts';
import { DUPLICATE_ROLE } from '../rules/duplicate-role/rule.ts';
import { EXPORTER_FILE } from '../rules/exporter-file/rule.ts';
import { FOLDER_ROLE_DATASETS } from '../rules/folder-role-datasets/rule.ts';
import { FORMAT_EXPORT_OPTIONS } from '../rules/format-export-options/rule.ts';
import { GRID_PARAM_TYPE } from '../rules/grid-param-type/rule.ts';
import { GUARDRAIL_PAIR } from '../rules/guardrail-pair/rule.ts';
import { GUARDRAIL_SCOPE } from '../rules/guardrail-scope/rule.ts';
import { JAVA_CLASS_PACKAGE } from '../rules/java-class-package/rule.ts';
import { MACRO_FILE_KEYS } from '../rules/macro-file-keys/rule.ts';
import { MACRO_IMPERSONATE } from '../rules/macro-impersonate/rule.ts';
import { MACRO_ROLE_TYPE } from '../rules/macro-role-type/rule.ts';
import { MANAGED_GRID } from '../rules/managed-grid/rule.ts';
import { MISSING_CODE_FILE } from '../rules/missing-code-file/rule.ts';
import { MISSING_DESCRIPTOR } from '../rules/missing-descriptor/rule.ts';
import { NO_OUTPUT_ROLE } from '../rules/no-output-role/rule.ts';
import { PROJECT_CREATOR } from '../rules/project-creator/rule.ts';
import { ROLE_ACCEPTS_NOTHING } from '../rules/role-accepts-nothing/rule.ts';
import { ROLE_DETAILS } from '../rules/role-details/rule.ts';
import { ROLE_NAME } from '../rules/role-name/rule.ts';
import { SAMPLE_LOGO } from '../rules/sample-logo/rule.ts';
import { SAMPLE_VERSIONS } from '../rules/sample-versions/rule.ts';
import { SELECTION_KIND } from '../rules/selection-kind/rule.ts';
import { STARTER_LABEL } from '../rules/starter-label/rule.ts';
import { UNKNOWN_ROLE } from '../rules/unknown-role/rule.ts';
import { UNKNOWN_ROLE_PARAM } from '../rules/unknown-role-param/rule.ts';

export const COMPONENTS_RULES: readonly Rule[] = [
  MISSING_DESCRIPTOR,
  MISSING_CODE_FILE,
  COMPONENT_ID,
  DUPLICATE_COMPONENT,
  STARTER_LABEL,
  DUPLICATE_ROLE,
  UNKNOWN_ROLE,
  UNKNOWN_ROLE_PARAM,
  COMPONENT_ID_PREFIX,
  GRID_PARAM_TYPE,
  MANAGED_GRID,
  MACRO_FILE_KEYS,
  MACRO_IMPERSONATE,
  MACRO_ROLE_TYPE,
  PROJECT_CREATOR,
  FOLDER_ROLE_DATASETS,
  ROLE_ACCEPTS_NOTHING,
  ROLE_DETAILS,
  ROLE_NAME,
  SELECTION_KIND,
  NO_OUTPUT_ROLE,
  EXPORTER_FILE,
  FORMAT_EXPORT_OPTIONS,
  SAMPLE_VERSIONS,
  SAMPLE_LOGO,
  CUSTOM_FIELD_OBJECTS,
  BLOCK_CLASS,
  JAVA_CLASS_PACKAGE,
  GUARDRAIL_PAIR,
  GUARDRAIL_SCOPE,
];
