import type { ComponentType } from 'react';
import type { RunAction } from '../../../../domain/bench/component-run.ts';
import type { JsonValue } from '../../../../domain/dssjson/json-value.ts';
import { AgentResult, ToolResult } from './agent-results.tsx';
import { CheckResult, FiredResult, ProbeResult, StandardsResult, VariablesResult } from './automation-results.tsx';
import { FileResult } from './file-result.tsx';
import { FileSystemResult } from './file-system-result.tsx';
import { GuardrailResult } from './guardrail-result.tsx';
import { JsonResult } from './json-result.tsx';
import { MacroResult } from './macro-result.tsx';
import type { ResultProps } from './result-props.ts';
import { DatasetResult, ProcessedResult, RecipeResult, WrittenResult } from './table-results.tsx';

/** How what an action gives is shown. */
const RESULT_VIEWS: Readonly<Record<RunAction, ComponentType<ResultProps>>> = {
  complete: AgentResult,
  'describe-tool': JsonResult,
  'sample-tool': JsonResult,
  'invoke-tool': ToolResult,
  guardrail: GuardrailResult,
  macro: MacroResult,
  'read-dataset': DatasetResult,
  'write-dataset': WrittenResult,
  recipe: RecipeResult,
  step: VariablesResult,
  trigger: FiredResult,
  check: CheckResult,
  probe: ProbeResult,
  processor: ProcessedResult,
  choices: JsonResult,
  exporter: FileResult,
  'write-format': FileResult,
  'read-format': DatasetResult,
  'file-system': FileSystemResult,
  standards: StandardsResult,
};

/** The view for an action; nothing for one that runs no component. */
export function findResultView(action: JsonValue | undefined): ComponentType<ResultProps> | undefined {
  return Object.entries(RESULT_VIEWS).find(([name]) => name === action)?.[1];
}
