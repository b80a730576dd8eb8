import type { RulePages } from '../rule-page.ts';
import { PAGE as BLOCK_CLASS } from '../rules/block-class/page.ts';
import { PAGE as COMPONENT_ID } from '../rules/component-id/page.ts';
import { PAGE as COMPONENT_ID_PREFIX } from '../rules/component-id-prefix/page.ts';
import { PAGE as CUSTOM_FIELD_OBJECTS } from '../rules/custom-field-objects/page.ts';
import { PAGE as DUPLICATE_COMPONENT } from '../rules/duplicate-component/page.ts';
import { PAGE as DUPLICATE_ROLE } from '../rules/duplicate-role/page.ts';
import { PAGE as EXPORTER_FILE } from '../rules/exporter-file/page.ts';
import { PAGE as FOLDER_ROLE_DATASETS } from '../rules/folder-role-datasets/page.ts';
import { PAGE as FORMAT_EXPORT_OPTIONS } from '../rules/format-export-options/page.ts';
import { PAGE as GRID_PARAM_TYPE } from '../rules/grid-param-type/page.ts';
import { PAGE as GUARDRAIL_PAIR } from '../rules/guardrail-pair/page.ts';
import { PAGE as GUARDRAIL_SCOPE } from '../rules/guardrail-scope/page.ts';
import { PAGE as JAVA_CLASS_PACKAGE } from '../rules/java-class-package/page.ts';
import { PAGE as MACRO_FILE_KEYS } from '../rules/macro-file-keys/page.ts';
import { PAGE as MACRO_IMPERSONATE } from '../rules/macro-impersonate/page.ts';
import { PAGE as MACRO_ROLE_TYPE } from '../rules/macro-role-type/page.ts';
import { PAGE as MANAGED_GRID } from '../rules/managed-grid/page.ts';
import { PAGE as MISSING_CODE_FILE } from '../rules/missing-code-file/page.ts';
import { PAGE as MISSING_DESCRIPTOR } from '../rules/missing-descriptor/page.ts';
import { PAGE as NO_OUTPUT_ROLE } from '../rules/no-output-role/page.ts';
import { PAGE as PROJECT_CREATOR } from '../rules/project-creator/page.ts';
import { PAGE as ROLE_ACCEPTS_NOTHING } from '../rules/role-accepts-nothing/page.ts';
import { PAGE as ROLE_DETAILS } from '../rules/role-details/page.ts';
import { PAGE as ROLE_NAME } from '../rules/role-name/page.ts';
import { PAGE as SAMPLE_LOGO } from '../rules/sample-logo/page.ts';
import { PAGE as SAMPLE_VERSIONS } from '../rules/sample-versions/page.ts';
import { PAGE as SELECTION_KIND } from '../rules/selection-kind/page.ts';
import { PAGE as STARTER_LABEL } from '../rules/starter-label/page.ts';
import { PAGE as UNKNOWN_ROLE } from '../rules/unknown-role/page.ts';
import { PAGE as UNKNOWN_ROLE_PARAM } from '../rules/unknown-role-param/page.ts';

export const COMPONENTS_PAGES: RulePages = {
  'missing-descriptor': MISSING_DESCRIPTOR,
  'missing-code-file': MISSING_CODE_FILE,
  'component-id': COMPONENT_ID,
  'duplicate-component': DUPLICATE_COMPONENT,
  'starter-label': STARTER_LABEL,
  'duplicate-role': DUPLICATE_ROLE,
  'unknown-role': UNKNOWN_ROLE,
  'unknown-role-param': UNKNOWN_ROLE_PARAM,
  'component-id-prefix': COMPONENT_ID_PREFIX,
  'grid-param-type': GRID_PARAM_TYPE,
  'managed-grid': MANAGED_GRID,
  'macro-file-keys': MACRO_FILE_KEYS,
  'macro-impersonate': MACRO_IMPERSONATE,
  'macro-role-type': MACRO_ROLE_TYPE,
  'project-creator': PROJECT_CREATOR,
  'folder-role-datasets': FOLDER_ROLE_DATASETS,
  'role-accepts-nothing': ROLE_ACCEPTS_NOTHING,
  'role-details': ROLE_DETAILS,
  'role-name': ROLE_NAME,
  'selection-kind': SELECTION_KIND,
  'no-output-role': NO_OUTPUT_ROLE,
  'exporter-file': EXPORTER_FILE,
  'format-export-options': FORMAT_EXPORT_OPTIONS,
  'sample-versions': SAMPLE_VERSIONS,
  'sample-logo': SAMPLE_LOGO,
  'custom-field-objects': CUSTOM_FIELD_OBJECTS,
  'block-class': BLOCK_CLASS,
  'java-class-package': JAVA_CLASS_PACKAGE,
  'guardrail-pair': GUARDRAIL_PAIR,
  'guardrail-scope': GUARDRAIL_SCOPE,
};
