import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../problems-of.test-data.ts';

describe('a suppression without a reason', () => {
  it('is a warning, in a comment and in the file', () => {
    expect(highlightsOf('suppression-reason', { 'python-lib/a.py': '# plugsmith: ignore[version]\n' })).toEqual([
      'warning: version',
    ]);
    const settings = '{"suppressions": [{"rule": "version", "path": "plugin.json"}]}';
    expect(highlightsOf('suppression-reason', { 'plugsmith.json': settings })).toEqual(['warning: "version"']);
  });

  it('is not said of one with a reason', () => {
    expect(highlightsOf('suppression-reason', { 'python-lib/a.py': '# plugsmith: ignore[version] old\n' })).toEqual([]);
  });
});
