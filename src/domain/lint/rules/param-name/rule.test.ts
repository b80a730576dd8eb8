import { describe, expect, it } from 'vitest';
import { highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const named = (name: string) => llmWith(`{"name": "${name}", "label": "A", "type": "STRING"}`);

describe('the name of a parameter', () => {
  it.each(['api-key', '1st', 'a b', 'class', 'function', '__private'])('is a warning as %s', (name) => {
    expect(highlightsOf('param-name', named(name))).toEqual([`warning: "${name}"`]);
  });

  it('is an error when it is empty', () => {
    expect(highlightsOf('param-name', named(''))).toEqual(['error: ""']);
  });

  it.each(['api_key', '_key', 'apiKey2', 'model'])('is fine as %s', (name) => {
    expect(highlightsOf('param-name', named(name))).toEqual([]);
  });

  it('may be anything for a separator, which has no value', () => {
    expect(highlightsOf('param-name', llmWith('{"name": "a b", "type": "SEPARATOR"}'))).toEqual([]);
  });
});
