import { describe, expect, it } from 'vitest';
import type { Problem } from '../../domain/lint/problem.ts';
import { toPath } from '../../domain/project/path.ts';
import { problemsState } from './problems.ts';

const problem = (path: string, start: number, more: Partial<Problem> = {}): Problem => ({
  rule: 'unknown-key',
  severity: 'warning',
  path: toPath(path),
  range: { start, end: start + 3 },
  message: 'Unknown',
  fixes: [{ title: 'Remove it', edit: { label: 'Remove it', changes: [] } }],
  ...more,
});

describe('what the last check found', () => {
  const first = problemsState('current', [problem('a.json', 1), problem('b.json', 1), problem('b.json', 9)]);

  it('is filed by path, without what is suppressed', () => {
    const suppressed = { reason: 'meant', path: toPath('plugsmith.json'), range: { start: 0, end: 0 } };
    const state = problemsState('current', [problem('a.json', 1), problem('a.json', 5, { suppressed })]);
    expect(state.byPath.get(toPath('a.json'))).toEqual([problem('a.json', 1)]);
    expect(state.suppressed).toHaveLength(1);
  });

  it('keeps the lists of files of which the next check finds the same', () => {
    const next = problemsState('current', [problem('a.json', 2), problem('b.json', 1), problem('b.json', 9)], first);
    expect(next.byPath.get(toPath('b.json'))).toBe(first.byPath.get(toPath('b.json')));
    expect(next.byPath.get(toPath('a.json'))).toEqual([problem('a.json', 2)]);
  });

  it('takes what the next check says of the same place', () => {
    const change = problem('b.json', 1, { severity: 'error' });
    const fix = problem('b.json', 9, { fixes: [] });
    const next = problemsState('current', [problem('a.json', 1), change, fix], first);
    expect(next.all).toEqual([problem('a.json', 1), change, fix]);
  });
});
