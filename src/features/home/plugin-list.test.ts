import { describe, expect, it } from 'vitest';
import type { PluginRecord } from '../../ports/project-repository.ts';
import { arrangePlugins, describeTime } from './plugin-list.ts';

const record = (id: string, label: string, editedAt: number, errors = 0): PluginRecord => ({
  key: id,
  id,
  label,
  version: '1.0.0',
  icon: '',
  components: 0,
  errors,
  warnings: 0,
  editedAt,
});
const records = [record('zeta', 'Alpha', 1), record('beta', 'Gamma', 3), record('alpha', 'Beta', 2, 4)];
const ids = (list: readonly PluginRecord[]) => list.map(({ id }) => id);

describe('the list of plugins', () => {
  it('is searched by label and id, whatever the case', () => {
    expect(ids(arrangePlugins(records, 'ALPHA', 'label'))).toEqual(['zeta', 'alpha']);
    expect(arrangePlugins(records, 'nothing', 'label')).toEqual([]);
  });

  it('is sorted by what was chosen', () => {
    expect(ids(arrangePlugins(records, '', 'edited'))).toEqual(['beta', 'alpha', 'zeta']);
    expect(ids(arrangePlugins(records, '', 'label'))).toEqual(['zeta', 'alpha', 'beta']);
    expect(ids(arrangePlugins(records, '', 'id'))).toEqual(['alpha', 'beta', 'zeta']);
    expect(ids(arrangePlugins(records, '', 'problems'))).toEqual(['alpha', 'beta', 'zeta']);
  });
});

describe('when a plugin was edited', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  it.each([
    [now - 5_000, 'just now'],
    [now + 5_000, 'just now'],
    [now - 120_000, '2 minutes ago'],
    [now - 3_600_000, '1 hour ago'],
    [now - 30 * 3_600_000, 'yesterday'],
    [Date.UTC(2026, 8, 3, 12), 'Sep 3, 2026'],
  ])('%d is said as %s', (time, text) => {
    expect(describeTime(time, now)).toBe(text);
  });
});
