import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const RULE = 'condition-without-model';

const when = (condition: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "STRING"},
    {"name": "b", "label": "B", "type": "STRING", "visibilityCondition": "${condition}"}`);

describe('a name that stands alone in a condition', () => {
  it.each([
    ["a == 'x' || !a", 'warning: a', "model.a == 'x' || !model.a"],
    ["config['a']", 'warning: config', "model['a']"],
  ])('is a warning in %s, and mended when it is clear what was meant', (condition, highlight, mended) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([highlight]);
    const { files, isGone } = fixedBy(RULE, when(condition));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).toBe(when(mended)['python-llms/m/llm.json']);
  });

  it('is left as it is when nothing has that name', () => {
    expect(findingsOf(RULE, when('window.x')).map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it.each(['model.a', 'None', 'this.model.a', '$index > 0', "{a: model.b}['a']"])('is not in %s', (condition) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([]);
  });
});
