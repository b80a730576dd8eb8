import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const MANIFEST = '{"id": "a", "version": "1.0", "meta": {"label": "A"}}';
const settings = (path: string) => `{"suppressions": [{"rule": "version", "path": "${path}", "reason": "ours"}]}`;

describe('a suppression of nothing', () => {
  it('is worth knowing, and is taken away', () => {
    const files = { 'plugin.json': MANIFEST, 'plugsmith.json': settings('python-lib') };
    expect(highlightsOf('unused-suppression', files)).toEqual(['information: "version"']);
    const { files: after, isGone } = fixedBy('unused-suppression', files);
    expect(isGone).toBe(true);
    expect(after['plugsmith.json']).toBe('{"suppressions": []}');
  });

  it('is taken out of a comment with the rest of it, or by itself', () => {
    const alone = { 'python-lib/a.py': 'x = 1\n    # plugsmith: ignore[version] ours\ny = 2\n' };
    expect(fixedBy('unused-suppression', alone).files['python-lib/a.py']).toBe('x = 1\ny = 2\n');
    const behind = { 'python-lib/a.py': 'x = 1  # plugsmith: ignore[version] ours' };
    expect(fixedBy('unused-suppression', behind).files['python-lib/a.py']).toBe('x = 1');
    const two = { 'python-lib/a.py': '# plugsmith: ignore[version, param-name] ours\n' };
    expect(fixedBy('unused-suppression', two).files['python-lib/a.py']).toBe('# plugsmith: ignore[param-name] ours\n');
  });

  it('is not said while it covers something, nor of a rule that is off', () => {
    const used = { 'plugin.json': MANIFEST, 'plugsmith.json': settings('plugin.json') };
    expect(highlightsOf('unused-suppression', used)).toEqual([]);
    const off = `{"rules": {"version": "off"}, ${settings('plugin.json').slice(1)}`;
    expect(highlightsOf('unused-suppression', { 'plugsmith.json': off })).toEqual([]);
  });
});
