import { describe, expect, it } from 'vitest';
import { fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const settings = (rule: string) => ({ 'plugsmith.json': `{"rules": {"${rule}": "off"}}` });
const code = (rule: string) => ({ 'python-lib/a.py': `x = 1  # plugsmith: ignore[${rule}] for now\n` });
const entry = (rule: string) => ({
  'plugsmith.json': `{"suppressions": [{"rule": "${rule}", "path": "plugin.json", "reason": "r"}]}`,
});

describe('a rule that there is not', () => {
  it.each([
    [settings('verison'), '"verison"'],
    [code('verison'), 'verison'],
    [entry('verison'), '"verison"'],
  ])('is a warning, and is replaced by the one that was meant', (files, marked) => {
    expect(highlightsOf('unknown-rule', files)).toEqual([`warning: ${marked}`]);
    const { files: after, isGone } = fixedBy('unknown-rule', files);
    expect(isGone).toBe(true);
    expect(Object.values(after).join('')).not.toContain('verison');
  });

  it.each([settings('version'), code('version'), entry('version')])('is not said of one that there is', (files) => {
    expect(highlightsOf('unknown-rule', files)).toEqual([]);
  });
});
