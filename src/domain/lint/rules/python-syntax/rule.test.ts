import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

describe('Python that cannot be parsed', () => {
  it('is an error where it stops making sense', () => {
    const [finding] = findingsOf('python-syntax', { 'python-lib/a.py': 'x = parsed lat_long\n' });
    expect(finding).toMatchObject({ severity: 'error', path: 'python-lib/a.py', range: { start: 11 } });
  });

  it('is a warning when Python 2 would', () => {
    const files = { 'python-lib/a.py': 'print "a"\ntry:\n    f()\nexcept E, e:\n    pass\n' };
    expect(highlightsOf('python-syntax', files)).toEqual(['warning: print "a"']);
  });

  it('is not said of new syntax, nor of an empty file', () => {
    const text =
      'match a:\n    case {"b": [*c]}:\n        pass\nx = (y := f"{a!r:>{w}}")\nasync def f():\n    async with a as b, c: ...\n';
    expect(findingsOf('python-syntax', { 'python-lib/a.py': text, 'python-lib/b.py': '' })).toEqual([]);
  });
});
