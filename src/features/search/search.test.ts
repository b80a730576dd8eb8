import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import { EMPTY_QUERY } from '../../domain/search/query.ts';
import { searchProject } from '../../domain/search/search-project.ts';
import { describeFault, describeResult } from './describe-search.ts';
import { takeFirst } from './take-first.ts';

function resultOf(text: string) {
  const project = projectFrom([
    [toPath('__proto__'), 'x x'],
    [toPath('lib/a.py'), 'x'],
  ]);
  const found = searchProject(project, { query: { ...EMPTY_QUERY, text } });
  if (!found.ok) throw new Error(found.error.detail);
  return found.value;
}

test('what was found is told in a line', () => {
  expect(describeResult(resultOf('x'))).toBe('3 matches in 2 files');
  expect(describeResult(resultOf('a'))).toMatch(/^No match/);
  expect(describeResult({ ...resultOf('x'), isCapped: true })).toMatch(/^The first 3 matches in 2 files\./);
  expect(describeFault({ kind: 'stale' })).toBeUndefined();
  expect(describeFault({ kind: 'too-long', seconds: 5 })?.title).toBe('Stopped after 5 seconds');
});

test('a page of matches ends within a file', () => {
  expect(takeFirst(resultOf('x').files, 1).map(({ matches }) => matches.length)).toEqual([1]);
  expect(takeFirst(resultOf('x').files, 9).map(({ matches }) => matches.length)).toEqual([2, 1]);
});
