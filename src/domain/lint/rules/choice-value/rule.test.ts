import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const select = (choices: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "SELECT", "selectChoices": [${choices}]}`);

describe('the value of a choice', () => {
  it.each(['10', 'true'])('is no text: %s', (value) => {
    const files = select(`{"value": ${value}, "label": "x"}`);
    expect(highlightsOf('choice-value', files)).toEqual([`warning: ${value}`]);
    const { files: after, isGone } = fixedBy('choice-value', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.json']).toContain(`"value": "${value}"`);
  });

  it.each(['{"value": "a"}', '{"value": null, "label": "None"}', '{"label": "None"}', '"a"'])(
    'is one, or none: %s',
    (choice) => {
      expect(findingsOf('choice-value', select(choice))).toEqual([]);
    },
  );
});
