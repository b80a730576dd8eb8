import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const CHOICES = '"selectChoices": [{"value": "fast", "label": "F"}, {"value": "slow", "label": "S"}]';
const select = (type: string, value: string) =>
  llmWith(`{"name": "a", "label": "A", "type": "${type}", ${CHOICES}, "defaultValue": ${value}}`);

describe('a default that is not among the choices', () => {
  it('is a warning, with a fix when one comes close', () => {
    expect(highlightsOf('default-choice', select('SELECT', '"fats"'))).toEqual(['warning: "fats"']);
    const { files, isGone } = fixedBy('default-choice', select('SELECT', '"fats"'));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).toContain('"defaultValue": "fast"');
  });

  it('is a warning for each that is wrong of several', () => {
    expect(highlightsOf('default-choice', select('MULTISELECT', '["slow", "x"]'))).toEqual(['warning: ["slow", "x"]']);
  });

  it.each(['"slow"', '""', 'null'])('is not said of %s', (value) => {
    expect(highlightsOf('default-choice', select('SELECT', value))).toEqual([]);
  });
});
