import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const RULE = 'condition-choice';

const CHOICES = '"selectChoices": [{"value": "basic", "label": "B"}, {"value": "oauth", "label": "O"}]';

const when = (condition: string, mode = `"type": "SELECT", ${CHOICES}`) =>
  llmWith(`{"name": "mode", "label": "M", ${mode}}, {"name": "tags", "label": "T", "type": "MULTISELECT", ${CHOICES}},
    {"name": "b", "label": "B", "type": "STRING", "visibilityCondition": "${condition}"}`);

describe('a value that is no choice', () => {
  it.each([
    ["model.mode == 'oath'", "information: 'oath'"],
    ["'Basic' !== model.mode", "information: 'Basic'"],
    ["['basic', 'oath'].includes(model.mode)", "information: 'oath'"],
    ["['other'].indexOf(model['mode']) >= 0", "information: 'other'"],
    ["model.tags.includes('oath')", "information: 'oath'"],
  ])('is remarked in %s', (condition, highlight) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([highlight]);
  });

  it('is mended into the choice that is near', () => {
    const { files, isGone } = fixedBy(RULE, when("model.mode == 'oath'"));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).toContain("model.mode == 'oauth'");
  });

  it.each([
    "model.mode == 'oauth'",
    "model.mode == ''",
    'model.mode == null',
    "model.mode.includes('au')",
    "model.b == 'x'",
  ])('is not in %s', (condition) => {
    expect(highlightsOf(RULE, when(condition))).toEqual([]);
  });

  it.each([
    '"type": "SELECT", "getChoicesFromPython": true',
    '"type": "SELECT"',
    '"type": "STRING"',
    '"type": "SELECT", "selectChoices": []',
  ])('is not judged while the choices are not known: %s', (mode) => {
    expect(highlightsOf(RULE, when("model.mode == 'x'", mode))).toEqual([]);
  });

  it('reads choices whose value is no text', () => {
    const select = '{"name": "a", "label": "A", "type": "SELECT", "selectChoices": [{"value": {}}, {"value": [1]}, 5]}';
    const other = '{"name": "b", "label": "B", "type": "STRING", "visibilityCondition": "model.a == \'x\'"}';
    expect(findingsOf('condition-choice', llmWith(`${select}, ${other}`))).toHaveLength(1);
  });
});
