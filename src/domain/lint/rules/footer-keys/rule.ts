import { dictEntries } from '../../../python/literal.ts';
import { listMethods } from '../../model-code.ts';
import type { Finding, Rule } from '../../rule.ts';

export const FOOTER_KEYS: Rule = {
  id: 'footer-keys',
  title: 'Key of a footer that is dropped',
  severity: 'warning',
  *check(context): Iterable<Finding> {
    for (const { method, path, file } of listMethods(context, 'BaseLLM', ['process_stream', 'aprocess_stream'])) {
      for (const value of method.yields) {
        const footer =
          value === undefined ? undefined : dictEntries(value, file.text).find(({ key }) => key === 'footer');
        if (footer === undefined) continue;
        for (const { key, keyNode } of dictEntries(footer.value, file.text)) {
          if (KEPT.has(key)) continue;
          const range = { start: keyNode.from, end: keyNode.to };
          if (key === 'toolCalls') {
            yield {
              path,
              range,
              severity: 'error',
              message: 'Tool calls in a footer are lost: yield them in a chunk.',
            };
          } else {
            yield { path, range, message: `"${key}" is no key of a footer, and is dropped from the answer.` };
          }
        }
      }
    }
  },
};

/** What the client keeps of a footer, and the mark of a footer itself. */
const KEPT: ReadonlySet<string> = new Set([
  'type',
  'promptTokens',
  'cacheReadInputTokens',
  'cacheWriteInputTokens',
  'completionTokens',
  'reasoningTokens',
  'totalTokens',
  'totalUsage',
  'tokenCountsAreEstimated',
  'estimatedCost',
  'finishReason',
  'additionalInformation',
  'trace',
  'contextUpsert',
]);
