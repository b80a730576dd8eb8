import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith, setWith } from '../../problems-of.test-data.ts';

const param = '{"name": "k", "label": "K", "type": "PRESET", "parameterSetId": "keys"}';

describe('a parameter set', () => {
  it('is not referred to', () => {
    expect(findingsOf('unused-set', { ...setWith(''), ...llmWith('') })).toHaveLength(1);
  });

  it('is, or may be by code, or there is nothing yet', () => {
    expect(findingsOf('unused-set', { ...setWith(''), ...llmWith(param) })).toEqual([]);
    expect(findingsOf('unused-set', { ...setWith(''), ...llmWith(''), 'python-lib/a.py': 'presets("keys")' })).toEqual(
      [],
    );
    expect(findingsOf('unused-set', setWith(''))).toEqual([]);
  });
});
