import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { matchesAt } from '../../domain/search/find-matches.ts';
import { createMatchRows, ROOT_ROW } from './match-rows.ts';

const two = [
  { start: 0, end: 1 },
  { start: 2, end: 3 },
];

test('matches are rows below those of their files', () => {
  const rows = createMatchRows([
    { path: toPath('__proto__'), matches: matchesAt('x x', two) },
    { path: toPath('lib/a.py'), matches: [] },
  ]);
  expect(rows.children(ROOT_ROW)).toEqual(['/__proto__', '/lib/a.py']);
  const [, second = ''] = rows.children('/__proto__');
  expect(rows.find(second)).toMatchObject({ kind: 'match', path: '__proto__', match: { range: { start: 2, end: 3 } } });
  expect(rows.children(second)).toEqual([]);
  expect(rows.find('/gone')).toBeUndefined();
});
