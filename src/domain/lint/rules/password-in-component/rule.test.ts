import { describe, expect, it } from 'vitest';
import { highlightsOf, llmWith, setWith } from '../../problems-of.test-data.ts';

const PASSWORD = '{"name": "p", "label": "P", "type": "PASSWORD"}';

describe('a password', () => {
  it('is worth a word among the parameters of a component', () => {
    expect(highlightsOf('password-in-component', llmWith(PASSWORD))).toEqual(['information: "PASSWORD"']);
  });

  it('is fine in a parameter set', () => {
    expect(highlightsOf('password-in-component', setWith(PASSWORD))).toEqual([]);
  });
});
