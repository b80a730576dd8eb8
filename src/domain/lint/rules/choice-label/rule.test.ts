import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, llmWith } from '../../problems-of.test-data.ts';

const select = (choice: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "SELECT", "selectChoices": [${choice}]}`);

describe('the label of a choice', () => {
  it('is missing', () => {
    const { files, isGone } = fixedBy('choice-label', select('{"value": "a"}'));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).toContain('"label": "a"');
  });

  it.each(['{"value": "a", "label": "A"}', '"a"'])('is there, or it is no choice: %s', (choice) => {
    expect(findingsOf('choice-label', select(choice))).toEqual([]);
  });
});
