import { expect, it } from 'vitest';
import { err, ok } from '../result.ts';
import { findOnlyArchive, projectFromFiles, type SourceFile, type SourceListing } from './import-files.ts';
import { IMPORT_LIMITS } from './limits.ts';

function listing(files: readonly SourceFile[], skippedFolders: readonly string[] = []): SourceListing {
  return { files, skippedFolders };
}

function file(path: string, text = 'x'): SourceFile {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, read: async () => ok(bytes) };
}

it('takes the folder that was chosen, without its name', async () => {
  const result = await projectFromFiles(listing([file('my-plugin/plugin.json', '{}'), file('my-plugin/a/b.py')]));
  if (!result.ok) throw new Error(result.error.kind);
  expect([...result.value.project.files]).toEqual([
    ['plugin.json', { kind: 'text', text: '{}' }],
    ['a/b.py', { kind: 'text', text: 'x' }],
  ]);
  expect(result.value.notes).toEqual([]);
});

it('passes over history, installed packages and the leavings of systems, and does not read them', async () => {
  const never: SourceFile = { path: '.git/config', size: 1, read: () => Promise.reject(new Error('was read')) };
  const result = await projectFromFiles(
    listing([file('plugin.json'), never, file('x/node_modules/a.js'), file('.DS_Store')], ['b/.git']),
  );
  expect(result.ok && result.value.notes).toEqual([
    { kind: 'skipped', reason: 'version-control', paths: ['.git/config', 'b/.git'] },
    { kind: 'skipped', reason: 'node-modules', paths: ['x/node_modules/a.js'] },
    { kind: 'skipped', reason: 'macos', paths: ['.DS_Store'] },
  ]);
});

it('refuses what an archive would be refused for', async () => {
  const kindOf = async (files: readonly SourceFile[], limits = IMPORT_LIMITS) => {
    const result = await projectFromFiles(listing(files), { limits });
    return result.ok ? 'ok' : result.error.kind;
  };
  expect(await kindOf([file('plugin.json'), file('../a')])).toBe('unsafe-path');
  expect(await kindOf([file('a.py')])).toBe('no-plugin');
  expect(await kindOf([file('plugin.json'), file('a')], { ...IMPORT_LIMITS, entries: 1 })).toBe('too-many-files');
  expect(await kindOf([file('plugin.json', 'xxx')], { ...IMPORT_LIMITS, unpackedBytes: 2 })).toBe('too-big');
  const grown: SourceFile = { ...file('a', 'grown since'), size: 0 };
  expect(await kindOf([file('plugin.json'), grown], { ...IMPORT_LIMITS, unpackedBytes: 5 })).toBe('too-big');
});

it('says which file cannot be read, and stops when it is told to', async () => {
  const gone: SourceFile = { path: 'a.py', size: 1, read: async () => err('gone') };
  expect(await projectFromFiles(listing([file('plugin.json'), gone]))).toEqual({
    ok: false,
    error: { kind: 'unreadable', path: 'a.py', detail: 'gone' },
  });
  expect(await projectFromFiles(listing([file('plugin.json')]), { isCancelled: () => true })).toEqual({
    ok: false,
    error: { kind: 'cancelled' },
  });
});

it('sees when all that was dropped is one archive', () => {
  expect(findOnlyArchive(listing([file('A.ZIP')]))?.path).toBe('A.ZIP');
  expect(findOnlyArchive(listing([file('a.zip'), file('b.zip')]))).toBeUndefined();
  expect(findOnlyArchive(listing([]))).toBeUndefined();
});
