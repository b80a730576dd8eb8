import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const RULE = 'condition-foreign-syntax';

const when = (condition: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "STRING"},
    {"name": "b", "label": "B", "type": "STRING", "visibilityCondition": ${JSON.stringify(condition)}}`);

describe('a condition in another language', () => {
  it.each([
    ["model.a == 'x' and model.b", 'error: and', "model.a == 'x' && model.b"],
    ['not model.a or model.b', 'error: not', '! model.a || model.b'],
    ['model.a is not None', 'error: is not', 'model.a != null'],
    ['model.a == None', 'warning: None', 'model.a == null'],
    ['not(model.a)', 'warning: not', '!(model.a)'],
    ['True', 'warning: True', 'true'],
    ['model.a == False && model.b == True', 'warning: False', 'model.a == false && model.b == true'],
  ])('is found in %s, and mended', (condition, highlight, mended) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([highlight]);
    const { files, isGone } = fixedBy(RULE, when(condition));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).toBe(when(mended)['python-llms/m/llm.json']);
  });

  it.each([
    ["model.a in ['x']", 'error: in'],
    ["typeof model.a == 'string'", 'error: typeof'],
    ['`x` == model.a', 'error: `x`'],
    ['model.a.some(x => x)', 'error: =>'],
  ])('is found in %s, which has no one way to be mended', (condition, highlight) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([highlight]);
    expect(findingsOf(RULE, when(condition))[0]?.fixes).toEqual([]);
  });

  it.each(["model.a == 'not and or None'", 'model.None', "['True'].includes(model.a)"])('is not %s', (condition) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([]);
  });
});
