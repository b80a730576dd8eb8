import type { Rule } from '../rule.ts';
import { AFTER_FOOTER } from '../rules/after-footer/rule.ts';
import { ANSWER_TYPE } from '../rules/answer-type/rule.ts';
import { ANSWER_WITHOUT_TEXT } from '../rules/answer-without-text/rule.ts';
import { ASYNC_METHOD } from '../rules/async-method/rule.ts';
import { FOOTER_KEYS } from '../rules/footer-keys/rule.ts';
import { GUARDRAIL_ACTION } from '../rules/guardrail-action/rule.ts';
import { GUARDRAIL_RETURN } from '../rules/guardrail-return/rule.ts';
import { MESSAGE_PARTS } from '../rules/message-parts/rule.ts';
import { PRINTED_CONFIG } from '../rules/printed-config/rule.ts';
import { SAMPLE_QUERY } from '../rules/sample-query/rule.ts';
import { SHARED_STATE } from '../rules/shared-state/rule.ts';
import { STREAM_WITHOUT_YIELD } from '../rules/stream-without-yield/rule.ts';
import { TOKEN_COUNTS } from '../rules/token-counts/rule.ts';
import { TOOL_CALL_ARGUMENTS } from '../rules/tool-call-arguments/rule.ts';
import { TOOL_DESCRIPTIONS } from '../rules/tool-descriptions/rule.ts';
import { TOOL_INPUT } from '../rules/tool-input/rule.ts';
import { TOOL_OUTPUT } from '../rules/tool-output/rule.ts';
import { TOOL_SCHEMA } from '../rules/tool-schema/rule.ts';
import { TRACE_ATTRIBUTE } from '../rules/trace-attribute/rule.ts';

export const MODELS_RULES: readonly Rule[] = [
  STREAM_WITHOUT_YIELD,
  ANSWER_TYPE,
  ANSWER_WITHOUT_TEXT,
  TOOL_CALL_ARGUMENTS,
  FOOTER_KEYS,
  AFTER_FOOTER,
  TOKEN_COUNTS,
  ASYNC_METHOD,
  MESSAGE_PARTS,
  SHARED_STATE,
  TOOL_INPUT,
  TOOL_SCHEMA,
  TOOL_DESCRIPTIONS,
  TOOL_OUTPUT,
  SAMPLE_QUERY,
  GUARDRAIL_RETURN,
  GUARDRAIL_ACTION,
  TRACE_ATTRIBUTE,
  PRINTED_CONFIG,
];
