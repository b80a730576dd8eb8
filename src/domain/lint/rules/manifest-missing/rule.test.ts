import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../project/change.ts';
import { pluginOf } from '../../problems-of.test-data.ts';
import { RULES } from '../../rules.ts';
import { runRules } from '../../run-rules.ts';

function findingsIn(files: Readonly<Record<string, string>>) {
  return runRules(pluginOf(files), [], RULES).filter(({ rule }) => rule === 'manifest-missing');
}

describe('a plugin without plugin.json', () => {
  it('is an error', () => {
    const [finding] = findingsIn({ 'README.md': '' });
    expect(finding).toMatchObject({ severity: 'error', path: 'plugin.json' });
  });

  it('says where another one is', () => {
    expect(findingsIn({ 'sub/plugin.json': '{}' })[0]?.message).toContain('There is one at sub/plugin.json.');
  });

  it('can be mended when only the case of the name differs', () => {
    const files = { 'Plugin.json': '{"id": "a"}' };
    const fix = findingsIn(files)[0]?.fixes[0];
    const applied = applyChanges(pluginOf(files), fix?.edit.changes ?? []);
    expect(applied.ok && [...applied.value.project.files.keys()]).toEqual(['plugin.json']);
  });

  it('is not said of a plugin without any file', () => {
    expect(findingsIn({})).toEqual([]);
  });
});
