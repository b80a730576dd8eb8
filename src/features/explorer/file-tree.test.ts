import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import { buildFileTree, filterFileTree, hasSameFiles, listFolders } from './file-tree.ts';
import { describeSum, sumProblems } from './problem-sums.ts';

const treeOf = (files: string[], folders: string[] = []) => buildFileTree(files.map(toPath), folders.map(toPath));
const entries = (tree: ReturnType<typeof treeOf>, folder = '') =>
  tree.children.get(folder === '' ? '' : toPath(folder));

test('folders come first, and numbers in names count', () => {
  const tree = treeOf(['plugin.json', 'file10.py', 'File2.py', 'web/app.js', 'a.py'], ['empty/deep']);
  expect(entries(tree)).toEqual(['empty', 'web', 'a.py', 'File2.py', 'file10.py', 'plugin.json']);
  expect(entries(tree, 'empty')).toEqual(['empty/deep']);
  expect(entries(tree, 'empty/deep')).toEqual([]);
  expect(listFolders(tree)).toEqual(['empty', 'empty/deep', 'web']);
});

test('names that mean something to the language are names like others', () => {
  const tree = treeOf(['__proto__/constructor', 'toString', 'é/ü.py']);
  expect(entries(tree)).toEqual(['__proto__', 'é', 'toString']);
  expect(entries(tree, '__proto__')).toEqual(['__proto__/constructor']);
});

test('typing in a file leaves the tree as it is', () => {
  const before = projectFrom([
    [toPath('a.py'), '1'],
    [toPath('b.py'), '2'],
  ]);
  const tree = buildFileTree(before.files.keys(), before.folders);
  expect(
    hasSameFiles(tree, { ...before, files: new Map(before.files).set(toPath('a.py'), { kind: 'text', text: '3' }) }),
  ).toBe(true);
  expect(hasSameFiles(tree, projectFrom([[toPath('a.py'), '1']]))).toBe(false);
  expect(hasSameFiles(tree, { ...before, folders: new Set([toPath('c')]) })).toBe(false);
});

test('a filter keeps the paths that hold every word', () => {
  const tree = treeOf(['python-llms/chat/llm.py', 'python-llms/chat/llm.json', 'plugin.json']);
  expect(filterFileTree(tree, 'CHAT json').files).toEqual(['python-llms/chat/llm.json']);
  expect(filterFileTree(tree, '  ')).toBe(tree);
});

test('folders sum up what is wrong in their files', () => {
  const problem = (path: string, severity: 'error' | 'warning' | 'information') => ({
    rule: 'r',
    severity,
    path: toPath(path),
    range: { start: 0, end: 0 },
    message: '',
    fixes: [],
  });
  const sums = sumProblems(
    new Map([
      [toPath('a/b/c.json'), [problem('a/b/c.json', 'error'), problem('a/b/c.json', 'warning')]],
      [toPath('a/d.json'), [problem('a/d.json', 'error'), problem('a/d.json', 'information')]],
      [toPath('e.json'), [problem('e.json', 'information')]],
    ]),
  );
  expect([...sums]).toEqual([
    ['a/b/c.json', { errors: 1, warnings: 1 }],
    ['a/b', { errors: 1, warnings: 1 }],
    ['a', { errors: 2, warnings: 1 }],
    ['a/d.json', { errors: 1, warnings: 0 }],
  ]);
  expect(describeSum({ errors: 2, warnings: 1 })).toBe('2 errors, 1 warning');
});
