import { expect, test } from 'vitest';
import { addFiles, type CollisionChoice, findBlocked, findCollisions } from './add-files.ts';
import { applyChanges } from './change.ts';
import { textContent } from './content.ts';
import { movePaths, topmostPaths } from './move-paths.ts';
import { judgeNewPath, judgeRename } from './new-path.ts';
import { toPath } from './path.ts';
import { projectFrom, sortedPaths } from './project.ts';

const projectOf = (...paths: string[]) => projectFrom(paths.map((path) => [toPath(path), ''] as const));

const moved = (paths: string[], folder: string, ...files: string[]) => {
  const project = projectOf(...files);
  const changes = movePaths(project, paths.map(toPath), folder === '' ? '' : toPath(folder));
  if (!changes.ok) return changes.error;
  const applied = applyChanges(project, changes.value);
  return applied.ok ? [...sortedPaths(applied.value.project), ...applied.value.project.folders] : applied.error;
};

test('a name that was typed is judged with the folders it names', () => {
  const project = projectOf('plugin.json', 'python-lib/a.py');
  expect(judgeNewPath(project, '', 'python-lib/b/c.py')).toEqual({ ok: true, value: 'python-lib/b/c.py' });
  expect(judgeNewPath(project, toPath('python-lib'), '__proto__')).toEqual({ ok: true, value: 'python-lib/__proto__' });
  expect(judgeNewPath(project, toPath('python-lib'), 'a.py')).toMatchObject({ error: /already exists/ });
  expect(judgeNewPath(project, '', 'plugin.json/x')).toMatchObject({ error: /is a file/ });
  expect(judgeNewPath(project, '', '')).toEqual({ ok: false, error: 'Give it a name.' });
  expect(judgeNewPath(project, '', 'a//b')).toMatchObject({ error: /Two "\/" follow each other/ });
  expect(judgeNewPath(project, '', '../x')).toMatchObject({ error: /not allowed as names/ });
});

test('a name may change its case, and may not be taken', () => {
  const project = projectOf('Llm.py', 'lib/a.py');
  expect(judgeRename(project, toPath('Llm.py'), 'llm.py')).toEqual({ ok: true, value: 'llm.py' });
  expect(judgeRename(project, toPath('Llm.py'), 'Llm.py')).toEqual({ ok: true, value: 'Llm.py' });
  expect(judgeRename(project, toPath('Llm.py'), 'lib')).toMatchObject({ error: /already exists/ });
  expect(judgeRename(project, toPath('lib/a.py'), 'x/a.py')).toMatchObject({ ok: false });
});

test('a folder speaks for all that it holds', () => {
  expect(topmostPaths(['a/b.py', 'c', 'a', 'c'].map(toPath))).toEqual(['a', 'c']);
  expect(topmostPaths(['a', 'a b', 'a/b'].map(toPath))).toEqual(['a', 'a b']);
});

test('files and folders move together, and an emptied folder stays', () => {
  expect(moved(['a/x.py', 'b'], 'c', 'a/x.py', 'b/y.py', 'c/z.py')).toEqual(['c/b/y.py', 'c/x.py', 'c/z.py', 'a']);
  expect(moved(['a/b/x.py'], '', 'a/b/x.py', 'a/y.py')).toEqual(['a/y.py', 'x.py', 'a/b']);
  expect(moved(['x.py'], '', 'x.py')).toEqual(['x.py']);
});

test('nothing moves over another file, or into itself', () => {
  expect(moved(['a/x.py'], '', 'a/x.py', 'x.py')).toEqual({ kind: 'taken', path: 'x.py' });
  expect(moved(['a/x.py', 'b/x.py'], '', 'a/x.py', 'b/x.py')).toEqual({ kind: 'taken', path: 'x.py' });
  expect(moved(['a'], 'a/b', 'a/b/x.py')).toMatchObject({ kind: 'taken' });
});

test('files that are added replace, stand beside, or leave what is there', () => {
  const project = projectOf('a.py', 'lib/b.py');
  const added = ['a.py', 'a copy.py', 'new/c.py'].map((path) => ({ path: toPath(path), content: textContent('new') }));
  expect(findCollisions(project, added)).toEqual(['a.py']);
  const written = (choice: CollisionChoice) =>
    addFiles(project, added, choice).flatMap((change) => ('path' in change ? [change.path] : []));
  expect(written('skip')).toEqual(['a copy.py', 'new/c.py']);
  expect(written('replace')).toEqual(['a copy.py', 'new/c.py', 'a.py']);
  expect(written('keep-both')).toEqual(['a copy.py', 'new/c.py', 'a copy 2.py']);
});

test('no file takes the place of a folder, or stands below a file', () => {
  const blocked = (path: string) =>
    findBlocked(projectOf('a.py', 'lib/b.py'), [{ path: toPath(path), content: textContent('') }]);
  expect(blocked('lib')).toBe('lib');
  expect(blocked('a.py/x')).toBe('a.py/x');
  expect(blocked('lib/b.py')).toBeUndefined();
});
