import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const DATASET = '{"name": "source", "label": "S", "type": "DATASET"}';
const column = (dataset: string) =>
  llmWith(`${DATASET}, {"name": "c", "label": "C", "type": "DATASET_COLUMN", "datasetParamName": "${dataset}"}`);

describe('a reference to a parameter that is not there', () => {
  it('is a warning, with a fix when one comes close', () => {
    expect(highlightsOf('unknown-param', column('sorce'))).toEqual(['warning: "sorce"']);
    const { files, isGone } = fixedBy('unknown-param', column('sorce'));
    expect(isGone).toBe(true);
    expect(files['python-llms/m/llm.json']).toContain('"datasetParamName": "source"');
  });

  it('is a warning for each that should refresh choices', () => {
    const select = '{"name": "a", "label": "A", "type": "SELECT", "getChoicesFromPython": true';
    const files = llmWith(`${DATASET}, ${select}, "triggerParameters": ["source", "x"]}`);
    expect(highlightsOf('unknown-param', files)).toEqual(['warning: "x"']);
  });

  it('may be to a parameter around a list of objects', () => {
    const inner = '{"name": "c", "label": "C", "type": "DATASET_COLUMN", "datasetParamName": "source"}';
    const files = llmWith(`${DATASET}, {"name": "l", "label": "L", "type": "OBJECT_LIST", "subParams": [${inner}]}`);
    expect(highlightsOf('unknown-param', files)).toEqual([]);
  });

  it('is not said of the dataset of a chart', () => {
    const inner = '{"name": "c", "label": "C", "type": "DATASET_COLUMN", "datasetParamName": "dataset"}';
    const text = `{"meta": {"label": "M"}, "chart": {"leftBarParams": [${inner}]}}`;
    expect(highlightsOf('unknown-param', { 'python-llms/m/llm.json': text, 'python-llms/m/llm.py': '' })).toEqual([]);
  });
});
