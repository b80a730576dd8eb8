import type { RulePages } from '../rule-page.ts';
import { PAGE as AFTER_FOOTER } from '../rules/after-footer/page.ts';
import { PAGE as ANSWER_TYPE } from '../rules/answer-type/page.ts';
import { PAGE as ANSWER_WITHOUT_TEXT } from '../rules/answer-without-text/page.ts';
import { PAGE as ASYNC_METHOD } from '../rules/async-method/page.ts';
import { PAGE as FOOTER_KEYS } from '../rules/footer-keys/page.ts';
import { PAGE as GUARDRAIL_ACTION } from '../rules/guardrail-action/page.ts';
import { PAGE as GUARDRAIL_RETURN } from '../rules/guardrail-return/page.ts';
import { PAGE as MESSAGE_PARTS } from '../rules/message-parts/page.ts';
import { PAGE as PRINTED_CONFIG } from '../rules/printed-config/page.ts';
import { PAGE as SAMPLE_QUERY } from '../rules/sample-query/page.ts';
import { PAGE as SHARED_STATE } from '../rules/shared-state/page.ts';
import { PAGE as STREAM_WITHOUT_YIELD } from '../rules/stream-without-yield/page.ts';
import { PAGE as TOKEN_COUNTS } from '../rules/token-counts/page.ts';
import { PAGE as TOOL_CALL_ARGUMENTS } from '../rules/tool-call-arguments/page.ts';
import { PAGE as TOOL_DESCRIPTIONS } from '../rules/tool-descriptions/page.ts';
import { PAGE as TOOL_INPUT } from '../rules/tool-input/page.ts';
import { PAGE as TOOL_OUTPUT } from '../rules/tool-output/page.ts';
import { PAGE as TOOL_SCHEMA } from '../rules/tool-schema/page.ts';
import { PAGE as TRACE_ATTRIBUTE } from '../rules/trace-attribute/page.ts';

export const MODELS_PAGES: RulePages = {
  'stream-without-yield': STREAM_WITHOUT_YIELD,
  'answer-type': ANSWER_TYPE,
  'answer-without-text': ANSWER_WITHOUT_TEXT,
  'tool-call-arguments': TOOL_CALL_ARGUMENTS,
  'footer-keys': FOOTER_KEYS,
  'after-footer': AFTER_FOOTER,
  'token-counts': TOKEN_COUNTS,
  'async-method': ASYNC_METHOD,
  'message-parts': MESSAGE_PARTS,
  'shared-state': SHARED_STATE,
  'tool-input': TOOL_INPUT,
  'tool-schema': TOOL_SCHEMA,
  'tool-descriptions': TOOL_DESCRIPTIONS,
  'tool-output': TOOL_OUTPUT,
  'sample-query': SAMPLE_QUERY,
  'guardrail-return': GUARDRAIL_RETURN,
  'guardrail-action': GUARDRAIL_ACTION,
  'trace-attribute': TRACE_ATTRIBUTE,
  'printed-config': PRINTED_CONFIG,
};
