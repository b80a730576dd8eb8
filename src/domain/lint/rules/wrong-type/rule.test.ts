import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

describe('a value of the wrong type', () => {
  it.each([
    ['"mandatory": "true"', '"true"', '"mandatory": true'],
    ['"mandatory": "False"', '"False"', '"mandatory": false'],
    ['"minI": "50"', '"50"', '"minI": 50'],
    ['"label": 12', '12', '"label": "12"'],
  ])('is a warning when it is nearly right, and is rewritten: %s', (written, highlighted, mended) => {
    const files = llmWith(`{"name": "a", "type": "INT", ${written}}`);
    expect(highlightsOf('wrong-type', files)).toEqual([`warning: ${highlighted}`]);
    const { files: after, isGone } = fixedBy('wrong-type', files);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.json']).toContain(mended);
  });

  it('is an error when a list or an object is missing or stands in the wrong place', () => {
    const llm = '{"meta": "Model", "params": {"name": "a"}}';
    const files = { 'python-llms/m/llm.json': llm, 'python-llms/m/llm.py': '' };
    expect(highlightsOf('wrong-type', files)).toEqual(['error: "Model"', 'error: {']);
    expect(findingsOf('wrong-type', files)[1]?.message).toContain('"params" should be a list, and this is an object.');
  });

  it('is an error when a comma adds an empty parameter', () => {
    const files = llmWith('{"name": "a", "label": "A", "type": "STRING"},');
    const [finding] = findingsOf('wrong-type', files);
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('The comma before it adds an empty entry to the list');
  });

  it('is not said of null, which counts as absent', () => {
    const files = llmWith('{"name": "a", "label": "A", "type": "STRING", "description": null, "defaultValue": null}');
    expect(findingsOf('wrong-type', files)).toEqual([]);
  });

  it('is not said of a condition that is true or false', () => {
    const files = llmWith('{"name": "a", "label": "A", "type": "STRING", "visibilityCondition": false}');
    expect(findingsOf('wrong-type', files)).toEqual([]);
  });
});
