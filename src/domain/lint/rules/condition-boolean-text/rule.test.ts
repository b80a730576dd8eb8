import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const RULE = 'condition-boolean-text';

const when = (condition: string, more = '') =>
  llmWith(`{"name": "on", "label": "O", "type": "BOOLEAN"${more}}, {"name": "s", "label": "S", "type": "STRING"},
    {"name": "b", "label": "B", "type": "STRING", "visibilityCondition": "${condition}"}`);

describe('a BOOLEAN held against a text', () => {
  it.each([
    ["model.on == 'true'", "warning: 'true'", 'model.on == true'],
    ["'False' != model.on", "warning: 'False'", 'false != model.on'],
  ])('is a warning in %s, and mended', (condition, highlight, mended) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([highlight]);
    expect(fixedBy(RULE, when(condition))).toEqual({ files: expect.objectContaining(when(mended)), isGone: true });
  });

  it('has no one way to be mended when the text is another', () => {
    expect(highlightsOf(RULE, when("model.on == 'yes'"))).toEqual(["warning: 'yes'"]);
    expect(fixedBy(RULE, when("model.on == 'yes'")).isGone).toBe(false);
  });

  it.each(['model.on == true', "model.on == '1'", "model.s == 'true'", "model.on == ''"])(
    'is not in %s',
    (condition) => {
      expect(highlightsOf(RULE, when(condition))).toEqual([]);
    },
  );

  it('is not judged when the default makes the value a text', () => {
    expect(highlightsOf(RULE, when("model.on == 'true'", ', "defaultValue": "true"'))).toEqual([]);
  });
});
