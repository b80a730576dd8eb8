import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Bytes } from '../project/content.ts';
import { toPath } from '../project/path.ts';
import { type Project, projectFrom } from '../project/project.ts';
import { archiveName } from './archive-name.ts';
import { chooseExportFiles } from './choose-export-files.ts';
import { readDirectory } from './directory.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { packProject } from './pack.ts';
import { readArchive } from './read-archive.ts';

const project: Project = {
  ...projectFrom([
    [toPath('python-lib/a/__init__.py'), ''],
    [toPath('plugin.json'), '{"id": "a", "version": "0.0.1"}\n'],
    [toPath('resource/ünï.txt'), 'x'.repeat(40_000)],
    [toPath('install.sh'), '#!/bin/sh\n'],
    [toPath('resource/icon.png'), { kind: 'binary', bytes: new Uint8Array([0x89, 0x50, 0, 1]) }],
  ]),
  folders: new Set([toPath('empty')]),
};

async function pack(from: Project): Promise<Bytes> {
  const packed = await packProject(from, chooseExportFiles(from));
  if (!packed.ok) throw new Error(packed.error.kind);
  return packed.value;
}

function digest(bytes: Bytes): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('packing', () => {
  it('gives these very bytes, in every time zone and whatever order the files are kept in', async () => {
    const reversed: Project = { ...project, files: new Map([...project.files].reverse()) };
    const digests = new Set<string>();
    for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata']) {
      vi.stubEnv('TZ', zone);
      digests.add(digest(await pack(project)));
      digests.add(digest(await pack(reversed)));
    }
    vi.unstubAllEnvs();
    expect([...digests]).toEqual(['5c75a300cdc66dd229adf0d918932d2af7b5f6aba6e0f606639655c8f5b98221']);
  });

  it('puts sorted names at the root, permissions by content, and folders only when they are empty', async () => {
    const archive = await pack(project);
    const entries = readDirectory(archive, IMPORT_LIMITS);
    expect(entries.ok && entries.value.map((entry) => entry.name)).toEqual([
      'install.sh',
      'plugin.json',
      'python-lib/a/__init__.py',
      'resource/icon.png',
      'resource/ünï.txt',
      'empty/',
    ]);
    expect(readModes(archive)).toEqual(['100755', '100644', '100644', '100644', '100644', '40755']);
  });

  it('comes back as the same project', async () => {
    const back = await readArchive(await pack(project));
    if (!back.ok) throw new Error(back.error.kind);
    expect(back.value.notes).toEqual([]);
    expect(new Map([...back.value.project.files].sort())).toEqual(new Map([...project.files].sort()));
    expect(back.value.project.folders).toEqual(project.folders);
    expect(digest(await pack(back.value.project))).toBe(digest(await pack(project)));
  });

  it('reports how far it is and stops when it is told to', async () => {
    const seen: number[] = [];
    const selection = chooseExportFiles(project);
    await packProject(project, selection, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
    expect(await packProject(project, selection, { isCancelled: () => true })).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    });
  });
});

describe('choosing', () => {
  const paths = [
    'plugin.json',
    'README.md',
    '.gitignore',
    '.git/config',
    '.github/workflows/test.yml',
    'Jenkinsfile',
    'tests/python/unit/test_a.py',
    'python-lib/a/tests/data.py',
    'python-lib/a/__pycache__/a.cpython-39.pyc',
    'resource/dist/index.html',
    'dist/dss-plugin-a-0.0.1.zip',
    'webapps/a/.DS_Store',
    'resource/node_modules/b/index.js',
    'code-env/python/desc.json',
    'env/bin/python',
    'a.py~',
    'state.json',
    '.env',
    '.env.example',
  ].map((path): [ReturnType<typeof toPath>, string] => [toPath(path), 'x']);

  it('leaves out what no plugin needs, and nothing that DSS reads', () => {
    const choice = chooseExportFiles(projectFrom(paths));
    expect(choice.files).toEqual([
      '.env.example',
      '.gitignore',
      'README.md',
      'code-env/python/desc.json',
      'plugin.json',
      'python-lib/a/tests/data.py',
      'resource/dist/index.html',
    ]);
    expect(choice.size).toBe(7);
    expect(choice.groups.map((group) => `${group.exclusion.id} ${group.files.length}`)).toEqual([
      'version-control 1',
      'python-cache 1',
      'system-files 1',
      'node-modules 1',
      'tests 1',
      'virtual-environments 1',
      'build-output 1',
      'automation 2',
      'editor-backups 1',
      'dss-state 1',
      'local-secrets 1',
    ]);
  });

  it('takes a group along when it is switched', () => {
    const choice = chooseExportFiles(projectFrom(paths), { tests: false });
    expect(choice.files).toContain('tests/python/unit/test_a.py');
    expect(choice.groups.find((group) => group.exclusion.id === 'tests')?.isLeftOut).toBe(false);
  });

  it('leaves no published descriptor out', () => {
    const index = '../shared/corpus/index.json';
    if (!existsSync(index)) {
      process.stdout.write(`${index} is absent: no published plugin was tried\n`);
      return;
    }
    const descriptors = readdirSync('../shared/corpus', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json') && path.includes('/'))
      .map((path) => path.replaceAll('\\', '/').slice(path.indexOf('/') + 1));
    const choice = chooseExportFiles(projectFrom(descriptors.map((path) => [toPath(path), ''])));
    const leftOut = choice.groups.flatMap((group) => group.files.map((file) => file.path));
    expect(leftOut.filter((path) => path !== 'state.json')).toEqual([]);
  });
});

it('names the archive after the plugin, whatever the id and version are', () => {
  expect(archiveName('my-plugin', '1.2.3')).toBe('dss-plugin-my-plugin-1.2.3.zip');
  expect(archiveName('dss-plugin-my-plugin', '1.2.3')).toBe('dss-plugin-my-plugin-1.2.3.zip');
  expect(archiveName('my-plugin', undefined)).toBe('dss-plugin-my-plugin.zip');
  expect(archiveName(undefined, '1.0')).toBe('dss-plugin-unnamed-1.0.zip');
  expect(archiveName('../../etc/pass wd', ' 1/2 ')).toBe('dss-plugin-etc-pass-wd-1-2.zip');
});

/** The Unix modes in the list of files, in octal. */
function readModes(archive: Bytes): string[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const modes: string[] = [];
  let at = view.getUint32(archive.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    modes.push(view.getUint16(at + 40, true).toString(8));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return modes;
}
