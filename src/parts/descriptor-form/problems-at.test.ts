import { expect, test } from 'vitest';
import { read } from '../../domain/dssjson/read.ts';
import type { Problem } from '../../domain/lint/problem.ts';
import { toPath } from '../../domain/project/path.ts';
import { errorOf, problemsInside, sortProblems } from './problems-at.ts';

const TEXT = '{"name": "x", "type": "STRNG", "maxx": 3}';

test('a problem belongs to the key that it is at, and else to the whole', () => {
  const node = read(TEXT).root;
  if (node === undefined) throw new Error('The text is an object');
  const type = problemAt('"STRNG"');
  const unknown = problemAt('"maxx"');
  const { byKey, others } = sortProblems([type, unknown], node, ['name', 'type']);
  expect([...byKey]).toEqual([['type', [type]]]);
  expect(others).toEqual([unknown]);
});

test('a problem elsewhere in the file is left out', () => {
  expect(problemsInside([problemAt('"name"')], { start: 10, end: 20 })).toEqual([]);
});

test('a field is not wrong for what is only worth knowing', () => {
  const problem = problemAt('"STRNG"');
  expect(errorOf([problem, { ...problem, severity: 'information', message: 'By the way' }])).toBe('"STRNG"');
  expect(errorOf([{ ...problem, severity: 'information' }])).toBeUndefined();
  expect(errorOf(undefined)).toBeUndefined();
});

function problemAt(marked: string): Problem {
  const start = TEXT.indexOf(marked);
  return {
    rule: 'a-rule',
    severity: 'warning',
    path: toPath('plugin.json'),
    range: { start, end: start + marked.length },
    message: marked,
    fixes: [],
  };
}
