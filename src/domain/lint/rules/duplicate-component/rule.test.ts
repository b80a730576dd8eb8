import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const set = (id: string) => ({ [`parameter-sets/${id}/parameter-set.json`]: '{"meta": {"label": "A"}}' });

describe('two components of one kind', () => {
  it('are an error when their identifiers differ only in case', () => {
    const [finding] = findingsOf('duplicate-component', { ...set('Keys'), ...set('keys') });
    expect(finding).toMatchObject({ severity: 'error', path: 'parameter-sets/keys/parameter-set.json' });
  });

  it('may share an identifier with one of another kind', () => {
    const llm = { 'python-llms/keys/llm.json': '{"meta": {"label": "A"}}', 'python-llms/keys/llm.py': '' };
    expect(findingsOf('duplicate-component', { ...set('keys'), ...llm })).toEqual([]);
  });
});
