import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf, llmWith, problemsOf } from '../../problems-of.test-data.ts';

const RULE = 'dashed-param-in-condition';

const when = (condition: string) =>
  llmWith(`{"name": "client-id", "label": "A", "type": "STRING"}, {"name": "count", "label": "C", "type": "INT"},
    {"name": "b", "label": "B", "type": "STRING", "visibilityCondition": "${condition}"}`);

describe('a parameter with a dash in a condition', () => {
  it('is an error behind a dot, and is mended into an index', () => {
    const files = when('!model.client-id && model.client-id == 1');
    expect(highlightsOf(RULE, files)).toEqual(['error: model.client-id']);
    const { files: fixed, isGone } = fixedBy(RULE, files);
    expect(isGone).toBe(true);
    expect(fixed['python-llms/m/llm.json']).toBe(
      when("!model['client-id'] && model['client-id'] == 1")['python-llms/m/llm.json'],
    );
  });

  it('is said once, not as unknown names too', () => {
    const rules = problemsOf(when('model.client-id')).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.includes('condition'))).toEqual([RULE]);
  });

  it.each(["model['client-id']", 'model.count-1 > 2', 'model.count - model.count'])('is not %s', (condition) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([]);
  });
});
