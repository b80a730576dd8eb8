import { expect, test } from 'vitest';
import { toPath } from '../project/path.ts';
import { projectFrom } from '../project/project.ts';
import { applyTextEdits } from '../project/text-edit.ts';
import { compilePathFilter } from './path-filter.ts';
import { EMPTY_QUERY, type SearchQuery } from './query.ts';
import { searchProject } from './search-project.ts';

const find = (files: Record<string, string>, query: Partial<SearchQuery>, replacement?: string, limit?: number) => {
  const project = projectFrom(Object.entries(files).map(([path, text]) => [toPath(path), text] as const));
  const request = { query: { ...EMPTY_QUERY, ...query }, ...(replacement === undefined ? {} : { replacement }) };
  return searchProject(project, request, limit);
};

const hits = (text: string, query: Partial<SearchQuery>) => {
  const found = find({ 'a.txt': text }, query);
  return found.ok ? found.value.files.flatMap(({ matches }) => matches.map(({ excerpt }) => excerpt.hit)) : found.error;
};

const replaced = (text: string, query: Partial<SearchQuery>, replacement: string) => {
  const found = find({ 'a.txt': text }, query, replacement);
  if (!found.ok) return found.error.detail;
  const matches = found.value.files.flatMap((file) => file.matches);
  return applyTextEdits(
    text,
    matches.map(({ range, replacement: next = '' }) => ({
      offset: range.start,
      length: range.end - range.start,
      text: next,
    })),
  );
};

test('a text is found as it is written, in either case unless the case must match', () => {
  expect(hits('a.b A.B axb', { text: 'a.b' })).toEqual(['a.b', 'A.B']);
  expect(hits('a.b A.B', { text: 'a.b', matchCase: true })).toEqual(['a.b']);
  expect(hits('É é', { text: 'é' })).toEqual(['É', 'é']);
  expect(hits('$1 (x) [y] {z} a-b #', { text: '$1 (x) [y] {z} a-b #' })).toEqual(['$1 (x) [y] {z} a-b #']);
});

test('a whole word does not stand inside another, in any script', () => {
  expect(hits('model models _model model', { text: 'model', wholeWord: true })).toEqual(['model', 'model']);
  expect(hits('né née né', { text: 'né', wholeWord: true })).toEqual(['né', 'né']);
});

test('a regular expression goes by lines, and its empty matches do not count', () => {
  expect(hits('def a\r\ndef b', { text: '^def .$', isRegex: true })).toEqual(['def a', 'def b']);
  expect(hits('aaa', { text: 'x*', isRegex: true })).toEqual([]);
  expect(hits('a-b', { text: '\\-', isRegex: true })).toEqual(['-']);
});

test('a regular expression that cannot be read is explained', () => {
  expect(hits('', { text: '(', isRegex: true })).toEqual({ kind: 'invalid-pattern', detail: 'Unterminated group' });
});

test('each match tells its line and what stands around it', () => {
  const found = find({ 'a.py': 'one\r\n    two = one()\none' }, { text: 'one' });
  expect(found.ok && found.value.files[0]?.matches.map(({ line, excerpt }) => [line, excerpt])).toEqual([
    [1, { before: '', hit: 'one', after: '' }],
    [2, { before: 'two = ', hit: 'one', after: '()' }],
    [3, { before: '', hit: 'one', after: '' }],
  ]);
});

test('long lines and matches of several lines are cut', () => {
  const found = find({ 'a.js': `${'x'.repeat(1000)}needle${'y'.repeat(1000)}` }, { text: 'needle' });
  const excerpt = found.ok ? found.value.files[0]?.matches[0]?.excerpt : undefined;
  expect(excerpt?.before.length).toBe(61);
  expect(excerpt?.after.length).toBe(160);
  expect(hits('a {\n  b\n}', { text: '\\{[^}]*\\}', isRegex: true })).toEqual(['{…']);
});

test('the search ends at its limit and says so', () => {
  const files = { 'a.txt': 'x x x', 'b.txt': 'x x', 'c.txt': 'x' };
  const found = find(files, { text: 'x' }, undefined, 4);
  expect(found.ok && found.value.isCapped).toBe(true);
  expect(found.ok && found.value.files.map(({ matches }) => matches.length)).toEqual([3, 1]);
  const all = find(files, { text: 'x' }, undefined, 6);
  expect(all.ok && [all.value.count, all.value.isCapped]).toEqual([6, false]);
});

test('binary files are passed over', () => {
  const project = projectFrom([[toPath('a.bin'), { kind: 'binary', bytes: new Uint8Array([120]) }]]);
  expect(searchProject(project, { query: { ...EMPTY_QUERY, text: 'x' } })).toMatchObject({ value: { count: 0 } });
});

test('a replacement is taken as it is written unless the search is a regular expression', () => {
  expect(replaced('a b a', { text: 'a' }, '$&\\n')).toBe('$&\\n b $&\\n');
  expect(replaced('get(x)', { text: '(\\w+)\\((\\w)\\)', isRegex: true }, '$2.$1$$ $& $3')).toBe('x.get$ get(x) $3');
  expect(replaced('ab', { text: '(?<first>a)b', isRegex: true }, '$<first>\\t$10\\\\')).toBe('a\ta0\\');
  expect(replaced('ac', { text: 'a(b)?c', isRegex: true }, '[$1]')).toBe('[]');
});

test('names and folders choose the files', () => {
  const filter = (include: string, exclude: string, path: string) => compilePathFilter(include, exclude)(toPath(path));
  expect(filter('', '', 'a/b.py')).toBe(true);
  expect(filter('*.py', '', 'a/b.py')).toBe(true);
  expect(filter('*.py', '', 'a/b.pyc')).toBe(false);
  expect(filter('*.{json,py}, README*', '', 'a/llm.json')).toBe(true);
  expect(filter('', 'node_modules', 'web/node_modules/x/y.js')).toBe(false);
  expect(filter('python-lib/', '', 'python-lib/a/b.py')).toBe(true);
  expect(filter('python-lib/*.py', '', 'python-lib/a/b.py')).toBe(false);
  expect(filter('python-lib/**/*.py', '', 'python-lib/a/b.py')).toBe(true);
  expect(filter('python-lib/**/*.py', '', 'python-lib/b.py')).toBe(true);
  expect(filter('?.py', '', '__proto__/a.py')).toBe(true);
});
