import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const files = (log: string, name = 'CHANGELOG.md') => ({
  'plugin.json': '{"id": "p", "version": "1.2.0", "meta": {"label": "P"}}',
  [name]: log,
});

describe('a changelog', () => {
  it('lacks the version', () => {
    expect(findingsOf('changelog-version', files('## 1.1.0'))).toHaveLength(1);
  });

  it('has it, or is none', () => {
    expect(findingsOf('changelog-version', files('## Version 1.2.0'))).toEqual([]);
    expect(findingsOf('changelog-version', files('x', 'docs/CHANGELOG.md'))).toEqual([]);
  });
});
