import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const llm = (id: string) => ({
  [`python-llms/${id}/llm.json`]: '{"meta": {"label": "A"}}',
  [`python-llms/${id}/llm.py`]: '',
});

describe('the identifier of a component', () => {
  it('is a warning with blanks', () => {
    expect(findingsOf('component-id', llm('My model')).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it.each(['model', 'My_Model', 'test-model'])('is fine as %s', (id) => {
    expect(findingsOf('component-id', llm(id))).toEqual([]);
  });
});
