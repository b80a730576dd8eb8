import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from './change.ts';
import { contentFromBytes, contentSize, contentToBytes, textContent } from './content.ts';
import { copyPath, freeCopyPath, isFolder, movePath, removePaths } from './folder.ts';
import {
  baseName,
  comparePaths,
  extension,
  findNameProblem,
  findPathProblem,
  isInside,
  parentFolder,
  toPath,
} from './path.ts';
import { type Project, projectFrom, readText } from './project.ts';
import { applyTextEdits, diffText, invertTextEdits } from './text-edit.ts';

const files = (project: Project) => [...project.files.keys()].sort(comparePaths);
const some = (...paths: string[]) => projectFrom(paths.map((path) => [toPath(path), `text of ${path}`] as const));

function apply(project: Project, changes: readonly Change[]) {
  const applied = applyChanges(project, changes);
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value;
}

describe('a path of a plugin', () => {
  it.each([
    ['', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['C:/x', 'absolute'],
    ['a\\b', 'backslash'],
    ['a//b', 'empty-part'],
    ['a/', 'empty-part'],
    ['a/../b', 'dots'],
    ['./a', 'dots'],
    ['a\u0000b', 'control-character'],
    [`${'x'.repeat(256)}`, 'too-long'],
    [`${'é'.repeat(128)}`, 'too-long'],
  ])('%j is refused as %s', (text, problem) => {
    expect(findPathProblem(text)).toBe(problem);
  });

  it.each(['plugin.json', '__proto__', 'constructor/x', 'ünï/コ.py', '.gitignore', 'a b/c', '..a'])(
    '%j is one',
    (text) => {
      expect(findPathProblem(text)).toBeUndefined();
    },
  );

  it('has a name, a folder and an extension', () => {
    const path = toPath('python-llms/my-llm/llm.test.PY');
    expect([baseName(path), parentFolder(path), extension(path)]).toEqual(['llm.test.PY', 'python-llms/my-llm', 'py']);
    expect([parentFolder(toPath('a')), extension(toPath('.gitignore')), extension(toPath('Makefile'))]).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('lies inside a folder only below its slash', () => {
    expect(isInside(toPath('a/b'), toPath('a'))).toBe(true);
    expect(isInside(toPath('ab/c'), toPath('a'))).toBe(false);
  });

  it.each([
    ['what?.py', 'reserved-character'],
    ['a/b', 'reserved-character'],
    ['a.', 'trailing-dot-or-space'],
    [' a', 'trailing-dot-or-space'],
    ['..', 'dots'],
  ])('typed as the name %j is refused as %s', (name, problem) => {
    expect(findNameProblem(name)).toBe(problem);
  });
});

describe('the content of a file', () => {
  it.each([
    ['plain text', [0x61, 0x0d, 0x0a]],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
    ['an astral character', [0xf0, 0x9f, 0x98, 0x80]],
    ['Latin-1', [0xe9, 0x74, 0xe9]],
    ['a NUL', [0x61, 0x00]],
    ['nothing', []],
  ])('keeps its bytes: %s', (_name, bytes) => {
    const content = contentFromBytes(new Uint8Array(bytes));
    expect([...contentToBytes(content)]).toEqual(bytes);
    expect(contentSize(content)).toBe(bytes.length);
  });

  it('is text only when it is UTF-8 without NUL', () => {
    expect(contentFromBytes(new Uint8Array([0xe9])).kind).toBe('binary');
    expect(contentFromBytes(new Uint8Array([0])).kind).toBe('binary');
    expect(contentFromBytes(new Uint8Array([0x7b])).kind).toBe('text');
  });
});

describe('text edits', () => {
  it('undo what they did', () => {
    const text = 'one two three';
    const edits = [
      { offset: 8, length: 5, text: '3' },
      { offset: 0, length: 3, text: 'first' },
    ];
    const after = applyTextEdits(text, edits);
    expect(after).toBe('first two 3');
    expect(applyTextEdits(after, invertTextEdits(text, edits))).toBe(text);
  });

  it('refuse to overlap', () => {
    expect(() =>
      applyTextEdits('abc', [
        { offset: 0, length: 2, text: '' },
        { offset: 1, length: 1, text: '' },
      ]),
    ).toThrow(RangeError);
  });

  it('of a difference touch only what differs', () => {
    expect(diffText('{"a": 1, "b": 2}', '{"a": 1, "b": 3}')).toEqual([{ offset: 14, length: 1, text: '3' }]);
    expect(diffText('aa', 'aaa')).toEqual([{ offset: 2, length: 0, text: 'a' }]);
    expect(diffText('same', 'same')).toEqual([]);
  });
});

describe('changes', () => {
  it('are all made, or none', () => {
    const project = some('a', 'b');
    const applied = applyChanges(project, [
      { kind: 'remove', path: toPath('a') },
      { kind: 'remove', path: toPath('missing') },
    ]);
    expect(applied).toEqual({ ok: false, error: { kind: 'missing', path: 'missing' } });
    expect(files(project)).toEqual(['a', 'b']);
  });

  it('can be undone, whatever they were', () => {
    const project = some('a/x', 'a/y', 'b');
    const { project: after, inverse } = apply(project, [
      { kind: 'edit', path: toPath('b'), edits: [{ offset: 0, length: 4, text: 'TEXT' }] },
      { kind: 'move', from: toPath('b'), to: toPath('c/b') },
      { kind: 'remove', path: toPath('a/x') },
      { kind: 'write', path: toPath('a/y'), content: textContent('new') },
      { kind: 'add-folder', path: toPath('empty') },
    ]);
    expect(files(after)).toEqual(['a/y', 'c/b']);
    expect(readText(after, toPath('c/b'))).toBe('TEXT of b');
    const { project: back } = apply(after, inverse);
    expect(back).toEqual(project);
  });

  it('never put a file where a folder is, nor below a file', () => {
    const project = some('a/x', 'b');
    expect(applyChanges(project, [{ kind: 'write', path: toPath('a'), content: textContent('') }])).toMatchObject({
      error: { kind: 'taken' },
    });
    expect(applyChanges(project, [{ kind: 'write', path: toPath('b/x'), content: textContent('') }])).toMatchObject({
      error: { kind: 'blocked-by-file', file: 'b' },
    });
  });
});

describe('a folder', () => {
  it('moves with all it holds', () => {
    const project = some('python-llms/old/llm.json', 'python-llms/old/llm.py', 'python-llms/older/llm.py');
    const moved = movePath(project, toPath('python-llms/old'), toPath('python-llms/new'));
    if (!moved.ok) throw new Error(moved.error.kind);
    expect(files(apply(project, moved.value).project)).toEqual([
      'python-llms/new/llm.json',
      'python-llms/new/llm.py',
      'python-llms/older/llm.py',
    ]);
  });

  it('is not moved into itself or onto another', () => {
    const project = some('a/x', 'b/x');
    expect(movePath(project, toPath('a'), toPath('a/a'))).toMatchObject({ error: { kind: 'taken' } });
    expect(movePath(project, toPath('a'), toPath('b'))).toMatchObject({ error: { kind: 'taken' } });
  });

  it('stays when its last file is deleted, and deleting is undone as a whole', () => {
    const project = some('a/b/x', 'c');
    const { project: after, inverse } = apply(project, removePaths(project, [toPath('a/b/x')]));
    expect(files(after)).toEqual(['c']);
    expect(isFolder(after, toPath('a/b'))).toBe(true);
    expect(apply(after, inverse).project).toEqual(project);
  });

  it('is copied beside itself under a free name', () => {
    const project = some('a/x.py', 'a copy/x.py');
    const copy = freeCopyPath(project, toPath('a'));
    expect(copy).toBe('a copy 2');
    expect(freeCopyPath(project, toPath('a/x.py'))).toBe('a/x copy.py');
    const copied = copyPath(project, toPath('a'), copy);
    if (!copied.ok) throw new Error(copied.error.kind);
    expect(files(apply(project, copied.value).project)).toContain('a copy 2/x.py');
  });
});
