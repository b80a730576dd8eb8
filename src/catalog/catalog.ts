import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import { AGENT } from './agent/kind.ts';
import { AGENT_TOOL } from './agent-tool/kind.ts';
import { APP_TEMPLATE } from './app-template/kind.ts';
import { CHART_ELEMENTS } from './chart-elements/kind.ts';
import { CLUSTER } from './cluster/kind.ts';
import { CODE_STUDIO_BLOCK } from './code-studio-block/kind.ts';
import { CUSTOM_FIELDS } from './custom-fields/kind.ts';
import { EXPOSITION } from './exposition/kind.ts';
import { FEATURE_PREPROCESSOR } from './feature-preprocessor/kind.ts';
import { GUARDRAIL } from './guardrail/kind.ts';
import { JAVA_DATASET } from './java-dataset/kind.ts';
import { JAVA_DIALECT } from './java-dialect/kind.ts';
import { JAVA_EXPORTER } from './java-exporter/kind.ts';
import { JAVA_FORMAT } from './java-format/kind.ts';
import { JAVA_FS_PROVIDER } from './java-fs-provider/kind.ts';
import { JAVA_LLM } from './java-llm/kind.ts';
import { JAVA_MACRO } from './java-macro/kind.ts';
import { JAVA_PROCESSOR } from './java-processor/kind.ts';
import { MACRO } from './macro/kind.ts';
import { NOTEBOOK_TEMPLATE } from './notebook-template/kind.ts';
import { PARAMETER_SET } from './parameter-set/kind.ts';
import { POLICY_HOOKS } from './policy-hooks/kind.ts';
import { PREDICTION_ALGORITHM } from './prediction-algorithm/kind.ts';
import { PREPARATION_PROCESSOR } from './preparation-processor/kind.ts';
import { PROJECT_STANDARDS_CHECK } from './project-standards-check/kind.ts';
import { PYTHON_CHECK } from './python-check/kind.ts';
import { PYTHON_DATASET } from './python-dataset/kind.ts';
import { PYTHON_EXPORTER } from './python-exporter/kind.ts';
import { PYTHON_FORMAT } from './python-format/kind.ts';
import { PYTHON_FS_PROVIDER } from './python-fs-provider/kind.ts';
import { PYTHON_LLM } from './python-llm/kind.ts';
import { PYTHON_PROBE } from './python-probe/kind.ts';
import { RECIPE } from './recipe/kind.ts';
import { RMARKDOWN_TEMPLATE } from './rmarkdown-template/kind.ts';
import { SAMPLE_DATASET } from './sample-dataset/kind.ts';
import { SCENARIO_STEP } from './scenario-step/kind.ts';
import { SCENARIO_TRIGGER } from './scenario-trigger/kind.ts';
import { SQL_PROBE } from './sql-probe/kind.ts';
import { STRUCTURED_AGENT_BLOCK } from './structured-agent-block/kind.ts';
import { WEBAPP } from './webapp/kind.ts';
import { WEBAPP_TEMPLATE } from './webapp-template/kind.ts';

/** Every kind of component that can be created, in the order of the "New component" dialog. */
export const CATALOG: readonly ComponentKind[] = [
  PYTHON_DATASET,
  RECIPE,
  MACRO,
  PARAMETER_SET,
  NOTEBOOK_TEMPLATE,
  RMARKDOWN_TEMPLATE,
  WEBAPP,
  WEBAPP_TEMPLATE,
  SCENARIO_TRIGGER,
  SCENARIO_STEP,
  PYTHON_PROBE,
  SQL_PROBE,
  PYTHON_CHECK,
  PYTHON_EXPORTER,
  PYTHON_FORMAT,
  PYTHON_FS_PROVIDER,
  PREPARATION_PROCESSOR,
  PREDICTION_ALGORITHM,
  FEATURE_PREPROCESSOR,
  CLUSTER,
  CUSTOM_FIELDS,
  CODE_STUDIO_BLOCK,
  SAMPLE_DATASET,
  AGENT,
  AGENT_TOOL,
  GUARDRAIL,
  PYTHON_LLM,
  STRUCTURED_AGENT_BLOCK,
  PROJECT_STANDARDS_CHECK,
  APP_TEMPLATE,
  CHART_ELEMENTS,
  JAVA_DATASET,
  JAVA_MACRO,
  JAVA_EXPORTER,
  JAVA_FORMAT,
  JAVA_FS_PROVIDER,
  JAVA_PROCESSOR,
  JAVA_LLM,
  JAVA_DIALECT,
  POLICY_HOOKS,
  EXPOSITION,
];
