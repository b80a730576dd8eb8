import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const when = (condition: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "STRING"},
    {"name": "b", "label": "B", "type": "STRING", "visibilityCondition": "${condition}"}`);

describe('an assignment in a condition', () => {
  it('is an error, and is mended into a comparison', () => {
    const files = when("model.a = 'x' && (model.a = 'y')");
    expect(highlightsOf('condition-assignment', files)).toEqual(['error: =']);
    const { files: fixed, isGone } = fixedBy('condition-assignment', files);
    expect(isGone).toBe(true);
    expect(fixed).toMatchObject(when("model.a == 'x' && (model.a == 'y')"));
  });

  it.each(["model.a == 'x'", "model.a != '='", 'model.a >= 1'])('is not %s', (condition) => {
    expect(highlightsOf('condition-assignment', when(condition))).toEqual([]);
  });
});
