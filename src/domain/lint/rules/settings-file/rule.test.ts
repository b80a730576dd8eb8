import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

describe('the settings of the rules', () => {
  it.each([
    ['{"rules": {"version": "ignore"}}', '"ignore"'],
    ['{"rules": ["version"]}', '['],
    ['{"rule": {}}', '"rule"'],
    ['{"suppressions": {}}', '{'],
    ['{"suppressions": [{"rule": "version"}]}', '{'],
    ['{"suppressions": [{"rule": "version", "path": "../x", "reason": "r"}]}', '{'],
    ['[]', '['],
  ])('are a warning where they mean nothing: %s', (settings, marked) => {
    expect(highlightsOf('settings-file', { 'plugsmith.json': settings })).toEqual([`warning: ${marked}`]);
  });

  it('say that none of them counts when they cannot be read', () => {
    const [finding] = findingsOf('settings-file', { 'plugsmith.json': '{"rules": ' });
    expect(finding?.message).toContain('no setting of the rules counts');
  });

  it('may hold comments', () => {
    const settings = '// for now\n{"rules": {"version": "off"}, "suppressions": []}';
    expect(findingsOf('settings-file', { 'plugsmith.json': settings })).toEqual([]);
  });
});
