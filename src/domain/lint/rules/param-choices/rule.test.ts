import { describe, expect, it } from 'vitest';
import { highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const select = (rest: string) => llmWith(`{"name": "a", "label": "A", "type": "SELECT"${rest}}`);

describe('the choices of a SELECT', () => {
  it('are an error when there are none', () => {
    expect(highlightsOf('param-choices', select(''))).toEqual(['error: {']);
    expect(highlightsOf('param-choices', select(', "selectChoices": []'))).toEqual(['error: []']);
  });

  it('are an error when Python is asked and no file is named', () => {
    expect(highlightsOf('param-choices', select(', "getChoicesFromPython": true'))).toEqual(['error: true']);
  });

  it('are a warning when they are given and computed at once', () => {
    const both = ', "selectChoices": [{"value": "x", "label": "X"}], "getChoicesFromPython": true';
    expect(highlightsOf('param-choices', select(both))).toContain('warning: true');
  });

  it('are a warning when a value is offered twice', () => {
    const twice = ', "selectChoices": [{"value": "x", "label": "X"}, {"value": "x", "label": "Y"}]';
    expect(highlightsOf('param-choices', select(twice))).toEqual(['warning: "x"']);
  });

  it('are fine as a list', () => {
    expect(highlightsOf('param-choices', select(', "selectChoices": [{"value": "x", "label": "X"}]'))).toEqual([]);
  });
});
