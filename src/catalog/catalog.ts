import type { ComponentKind } from '../domain/plugin/component-kind.ts';
import { AGENT } from './agent/kind.ts';
import { AGENT_TOOL } from './agent-tool/kind.ts';
import { GUARDRAIL } from './guardrail/kind.ts';
import { MACRO } from './macro/kind.ts';
import { PARAMETER_SET } from './parameter-set/kind.ts';
import { PROJECT_STANDARDS_CHECK } from './project-standards-check/kind.ts';
import { PYTHON_CHECK } from './python-check/kind.ts';
import { PYTHON_DATASET } from './python-dataset/kind.ts';
import { PYTHON_EXPORTER } from './python-exporter/kind.ts';
import { PYTHON_FORMAT } from './python-format/kind.ts';
import { PYTHON_FS_PROVIDER } from './python-fs-provider/kind.ts';
import { PYTHON_LLM } from './python-llm/kind.ts';
import { PYTHON_PROBE } from './python-probe/kind.ts';
import { RECIPE } from './recipe/kind.ts';
import { SCENARIO_STEP } from './scenario-step/kind.ts';
import { SCENARIO_TRIGGER } from './scenario-trigger/kind.ts';
import { SQL_PROBE } from './sql-probe/kind.ts';
import { STRUCTURED_AGENT_BLOCK } from './structured-agent-block/kind.ts';
import { WEBAPP } from './webapp/kind.ts';

/** Every kind of component that can be created, in the order of the "New component" dialog. */
export const CATALOG: readonly ComponentKind[] = [
  PYTHON_DATASET,
  RECIPE,
  MACRO,
  PARAMETER_SET,
  WEBAPP,
  SCENARIO_TRIGGER,
  SCENARIO_STEP,
  PYTHON_PROBE,
  SQL_PROBE,
  PYTHON_CHECK,
  PYTHON_EXPORTER,
  PYTHON_FORMAT,
  PYTHON_FS_PROVIDER,
  AGENT,
  AGENT_TOOL,
  GUARDRAIL,
  PYTHON_LLM,
  STRUCTURED_AGENT_BLOCK,
  PROJECT_STANDARDS_CHECK,
];
