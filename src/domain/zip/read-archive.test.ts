import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../project/content.ts';
import { contentToBytes } from '../project/content.ts';
import { toPath } from '../project/path.ts';
import { crc32 } from './crc32.ts';
import { describeZipError } from './import-error.ts';
import { describeImportNote } from './import-note.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { readArchive } from './read-archive.ts';

/** An entry to write, with everything an archive could lie about. */
interface Entry {
  readonly name: string | Bytes;
  readonly data?: string | Bytes;
  readonly isDeflated?: boolean;
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly extra?: Bytes;
  /** Written as by tools that stream: zeros before the data, sizes after it. */
  readonly isStreamed?: boolean;
}

const UTF8 = 0x0800;
const PLUGIN: Entry = { name: 'plugin.json', data: '{"id": "a"}' };

function toBytes(text: string | Bytes): Bytes {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function numbers(...fields: readonly (readonly [value: number, size: 2 | 4 | 8])[]): Bytes {
  const bytes = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concat(parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

function zip(entries: readonly Entry[], comment = ''): Bytes {
  const files: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = toBytes(entry.data ?? '');
    const isDeflated = entry.isDeflated ?? false;
    const packed = isDeflated ? new Uint8Array(deflateRawSync(content)) : content;
    const name = toBytes(entry.name);
    const localName = toBytes(entry.localName ?? entry.name);
    const flags = (entry.flags ?? 0) | (entry.isStreamed ? 8 : 0);
    const method = entry.method ?? (isDeflated ? 8 : 0);
    const crc = entry.crc ?? crc32(content);
    const size = entry.size ?? content.length;
    const extra = entry.extra ?? new Uint8Array(0);
    const sums = entry.isStreamed ? numbers([0, 4], [0, 4], [0, 4]) : numbers([crc, 4], [packed.length, 4], [size, 4]);
    const local = [
      numbers([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 2], [0x21, 2]),
      sums,
      numbers([localName.length, 2], [0, 2]),
      localName,
      packed,
      entry.isStreamed ? numbers([0x08074b50, 4], [crc, 4], [packed.length, 4], [size, 4]) : new Uint8Array(0),
    ];
    directory.push(
      numbers([0x02014b50, 4], [0x0314, 2], [20, 2], [flags, 2], [method, 2], [0, 2], [0x21, 2]),
      numbers([crc, 4], [packed.length, 4], [size, 4], [name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2]),
      numbers([0, 2], [entry.mode ?? 0o100644, 2], [offset, 4]),
      name,
      extra,
    );
    files.push(...local);
    offset += concat(local).length;
  }
  const list = concat(directory);
  const count = entries.length;
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [list.length, 4],
    [offset, 4],
    [comment.length, 2],
  );
  return concat([...files, list, end, toBytes(comment)]);
}

/** The kind of error, or the paths that were taken. */
async function read(entries: readonly Entry[], limits = IMPORT_LIMITS): Promise<string | readonly string[]> {
  const result = await readArchive(zip(entries), { limits });
  return result.ok ? [...result.value.project.files.keys()] : result.error.kind;
}

describe('an archive that is taken', () => {
  it('keeps every byte, of text with a byte order mark and of binary files', async () => {
    const text = '\ufeff{"id": "ü"}\r\n';
    const binary = Uint8Array.from({ length: 256 }, (_, index) => index);
    const archive = zip([
      { name: 'plugin.json', data: text, isDeflated: true },
      { name: 'resource/icon.png', data: binary, isDeflated: true },
      { name: 'stored.bin', data: binary },
      { name: 'latin1.txt', data: new Uint8Array([0xe9, 0x0a]), isDeflated: true },
      { name: 'empty.py', data: '' },
      { name: 'empty-deflated.py', data: '', isDeflated: true },
    ]);
    const result = await readArchive(archive);
    if (!result.ok) throw new Error(result.error.kind);
    const bytesOf = (path: string) => {
      const content = result.value.project.files.get(toPath(path));
      return content && contentToBytes(content);
    };
    expect(bytesOf('plugin.json')).toEqual(new TextEncoder().encode(text));
    expect(bytesOf('resource/icon.png')).toEqual(binary);
    expect(bytesOf('stored.bin')).toEqual(binary);
    expect(bytesOf('latin1.txt')).toEqual(new Uint8Array([0xe9, 0x0a]));
    expect(bytesOf('empty.py')).toEqual(new Uint8Array(0));
    expect(bytesOf('empty-deflated.py')).toEqual(new Uint8Array(0));
    expect(result.value.notes).toEqual([]);
  });

  it('reads what tools write that stream, and that leave a comment at the end', async () => {
    const archive = zip(
      [
        { ...PLUGIN, isStreamed: true, isDeflated: true },
        { name: 'a.py', isStreamed: true },
      ],
      'a1b2c3',
    );
    expect((await readArchive(archive)).ok).toBe(true);
  });

  it('turns the backslashes of Windows into folders', async () => {
    expect(await read([PLUGIN, { name: 'python-lib\\a\\b.py' }])).toEqual(['plugin.json', 'python-lib/a/b.py']);
  });

  it('drops a leading "./"', async () => {
    expect(await read([{ name: './' }, { name: './plugin.json' }, { name: './a/b.py' }])).toEqual([
      'plugin.json',
      'a/b.py',
    ]);
  });

  it('keeps folders that hold nothing', async () => {
    const result = await readArchive(zip([PLUGIN, { name: 'a/' }, { name: 'a/b.py' }, { name: 'empty/' }]));
    expect(result.ok && [...result.value.project.folders]).toEqual(['empty']);
  });

  it('reads names in UTF-8 with and without the flag, in code page 437, and from the Unicode path field', async () => {
    const extra = concat([
      numbers([0x7075, 2], [5 + 5, 2]),
      new Uint8Array([1]),
      numbers([crc32(toBytes('x.txt')), 4]),
      toBytes('é.md'),
    ]);
    expect(
      await read([
        PLUGIN,
        { name: 'flagged-ü.txt', flags: UTF8 },
        { name: 'plain-ü.txt' },
        { name: new Uint8Array([0x82, 0x2e, 0x74, 0x78, 0x74]) },
        { name: 'x.txt', extra },
      ]),
    ).toEqual(['plugin.json', 'flagged-ü.txt', 'plain-ü.txt', 'é.txt', 'é.md']);
  });

  it('takes the content of a wrapper folder and says that DSS would not', async () => {
    const result = await readArchive(
      zip([{ name: 'a-main/' }, { ...PLUGIN, name: 'a-main/plugin.json' }, { name: 'a-main/b/c.py' }]),
    );
    if (!result.ok) throw new Error(result.error.kind);
    expect([...result.value.project.files.keys()]).toEqual(['plugin.json', 'b/c.py']);
    expect(result.value.notes).toEqual([{ kind: 'wrapper-removed', folder: 'a-main' }]);
    expect(result.value.notes.map(describeImportNote)[0]).toContain('DSS would refuse this archive as it is');
  });

  it('passes over what macOS and Windows leave behind, and lists it', async () => {
    const result = await readArchive(
      zip([
        { ...PLUGIN, name: 'a/plugin.json' },
        { name: '__MACOSX/a/._plugin.json', data: 'x' },
        { name: 'a/.DS_Store', data: 'x' },
        { name: 'a/resource/Thumbs.db', data: 'x' },
      ]),
    );
    if (!result.ok) throw new Error(result.error.kind);
    expect([...result.value.project.files.keys()]).toEqual(['plugin.json']);
    expect(result.value.notes).toEqual([
      { kind: 'wrapper-removed', folder: 'a' },
      { kind: 'skipped', reason: 'macos', paths: ['__MACOSX/a/._plugin.json', 'a/.DS_Store'] },
      { kind: 'skipped', reason: 'windows', paths: ['a/resource/Thumbs.db'] },
    ]);
  });

  it('keeps a symbolic link as the text it is, and says so', async () => {
    const result = await readArchive(zip([PLUGIN, { name: 'body.html', data: '../../etc/passwd', mode: 0o120777 }]));
    expect(result.ok && result.value.notes).toEqual([{ kind: 'links', paths: ['body.html'] }]);
    expect(result.ok && result.value.project.files.get(toPath('body.html'))).toEqual({
      kind: 'text',
      text: '../../etc/passwd',
    });
  });

  it('notes names that Windows and macOS cannot tell apart', async () => {
    const result = await readArchive(
      zip([PLUGIN, { name: 'A.py' }, { name: 'a.py' }, { name: 'é' }, { name: 'e\u0301' }]),
    );
    expect(result.ok && result.value.notes).toEqual([
      { kind: 'alike', paths: ['A.py', 'a.py'] },
      { kind: 'alike', paths: ['é', 'e\u0301'] },
    ]);
  });

  it('keeps a file called __proto__ or 0', async () => {
    expect(
      await read([
        PLUGIN,
        { name: '__proto__', data: 'a', isDeflated: true },
        { name: '0', data: 'b', isDeflated: true },
      ]),
    ).toEqual(['plugin.json', '__proto__', '0']);
  });
});

describe('an archive that is refused whole', () => {
  const cases: readonly (readonly [why: string, kind: string, entries: readonly Entry[]])[] = [
    ['leaves the plugin', 'unsafe-path', [PLUGIN, { name: '../evil.txt' }]],
    ['leaves the plugin by a backslash', 'unsafe-path', [PLUGIN, { name: 'a\\..\\..\\evil.txt' }]],
    ['leaves the plugin inside what is passed over', 'unsafe-path', [PLUGIN, { name: '__MACOSX/../../evil' }]],
    ['is absolute', 'unsafe-path', [PLUGIN, { name: '/etc/passwd' }]],
    ['has a drive letter', 'unsafe-path', [PLUGIN, { name: 'C:\\evil.txt' }]],
    ['holds a control character', 'unsafe-path', [PLUGIN, { name: 'a\u0000.py' }]],
    ['has an empty part', 'unsafe-path', [PLUGIN, { name: 'a//b.py' }]],
    ['names a file twice', 'duplicate', [PLUGIN, { name: 'a.py', data: '1' }, { name: 'a.py', data: '2' }]],
    ['needs a folder where a file is', 'file-as-folder', [PLUGIN, { name: 'a' }, { name: 'a/b.py' }]],
    ['has a folder and a file of one name', 'file-as-folder', [PLUGIN, { name: 'a' }, { name: 'a/' }]],
    ['is encrypted', 'encrypted', [PLUGIN, { name: 'a.py', data: 'x', flags: 1 }]],
    ['uses another method', 'unsupported-method', [PLUGIN, { name: 'a.py', data: 'x', method: 14 }]],
    ['holds a device', 'special-file', [PLUGIN, { name: 'a', mode: 0o020644 }]],
    ['gives a file two names', 'two-names', [PLUGIN, { name: 'a.py', localName: 'b.py' }]],
    ['has a wrong checksum', 'damaged', [PLUGIN, { name: 'a.py', data: 'x', isDeflated: true, crc: 1 }]],
    ['has a wrong checksum on a stored file', 'damaged', [PLUGIN, { name: 'a.py', data: 'x', crc: 1 }]],
    ['says too little', 'damaged', [PLUGIN, { name: 'a.py', data: 'x'.repeat(1000), isDeflated: true, size: 10 }]],
    [
      'says nothing is in it',
      'damaged',
      [PLUGIN, { name: 'a.py', data: 'x'.repeat(9999), isDeflated: true, size: 0, crc: 0 }],
    ],
    ['says too much', 'damaged', [PLUGIN, { name: 'a.py', data: 'x'.repeat(1000), isDeflated: true, size: 2000 }]],
    [
      'holds data that is not deflated',
      'damaged',
      [PLUGIN, { name: 'a.py', data: 'not deflated', method: 8, size: 50 }],
    ],
    ['has a name that is not UTF-8 and says it is', 'damaged', [PLUGIN, { name: new Uint8Array([0xff]), flags: UTF8 }]],
    ['has no plugin.json', 'no-plugin', [{ name: 'a.py' }]],
    ['has two plugins', 'no-plugin', [{ name: 'a/plugin.json' }, { name: 'b/plugin.json' }]],
    ['has files beside the folder of the plugin', 'no-plugin', [{ name: 'a/plugin.json' }, { name: 'README.md' }]],
  ];

  for (const [why, kind, entries] of cases) {
    it(`because it ${why}`, async () => {
      expect(await read(entries)).toBe(kind);
    });
  }

  it('because it exceeds a limit, before anything is unpacked', async () => {
    const files = [PLUGIN, { name: 'a', data: 'x'.repeat(5000), isDeflated: true }];
    expect(await read(files, { ...IMPORT_LIMITS, entries: 1 })).toBe('too-many-files');
    expect(await read(files, { ...IMPORT_LIMITS, unpackedBytes: 4999 })).toBe('too-big');
    expect(await read(files, { ...IMPORT_LIMITS, archiveBytes: 100 })).toBe('archive-too-big');
    expect(await read(files, { ...IMPORT_LIMITS, ratio: 10, ratioFromBytes: 1000 })).toBe('ratio');
    expect(await read(files, { ...IMPORT_LIMITS, ratio: 10 })).toEqual(['plugin.json', 'a']);
  });

  it('because one file lies over another', async () => {
    const archive = zip([PLUGIN, { name: 'aaa', data: 'x' }, { name: 'aaa', data: 'x' }]);
    const view = new DataView(archive.buffer);
    const list = view.getUint32(archive.length - 6, true);
    const entryLength = 46 + 3;
    const third = list + 46 + 11 + entryLength;
    view.setUint32(third + 42, view.getUint32(third - entryLength + 42, true), true);
    expect(await readArchive(archive)).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'overlap', path: 'aaa' },
    });
  });

  it('because it was cut off or is something else', async () => {
    const archive = zip([PLUGIN]);
    const kindOf = async (bytes: Bytes) => {
      const result = await readArchive(bytes);
      return result.ok ? 'ok' : describeZipError(result.error).title;
    };
    for (let length = 0; length < archive.length; length += 1) {
      expect((await readArchive(archive.slice(0, length))).ok).toBe(false);
    }
    expect(await kindOf(archive.slice(0, -1))).toBe('The archive is damaged');
    expect(await kindOf(concat([archive, toBytes('rest')]))).toBe('The archive is damaged');
    expect(await kindOf(toBytes('Rar!....'))).toBe('This file is not a zip archive');
    expect(await kindOf(new Uint8Array(0))).toBe('This file is not a zip archive');
  });

  it('whichever byte of it is turned over, or else what comes out is the same', async () => {
    const archive = zip([
      { ...PLUGIN, isDeflated: true },
      { name: 'a/b.py', data: 'print(1)\n'.repeat(20), isDeflated: true },
    ]);
    const good = await readArchive(archive);
    if (!good.ok) throw new Error(good.error.kind);
    const contents = [...good.value.project.files.values()];
    for (let at = 0; at < archive.length; at += 1) {
      const bad = archive.slice();
      bad[at] = (bad[at] ?? 0) ^ 0xff;
      const result = await readArchive(bad);
      if (result.ok) expect([...result.value.project.files.values()]).toEqual(contents);
      else expect(describeZipError(result.error).remedy).not.toBe('');
    }
  });
});

it('reports how far it is and stops when it is told to', async () => {
  const archive = zip([PLUGIN, { name: 'a.py', data: 'x'.repeat(50), isDeflated: true }]);
  const seen: number[] = [];
  await readArchive(archive, { onProgress: ({ done, total }) => seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
  expect(await readArchive(archive, { isCancelled: () => true })).toEqual({ ok: false, error: { kind: 'cancelled' } });
});
