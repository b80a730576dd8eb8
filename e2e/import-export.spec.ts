import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { type Files, manifest, markEncrypted, packZip, unpackZip, zipUpload } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { countPlugins } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const MANIFEST = ['plugin.json', manifest('some-plugin', 'Some plugin')] as const;

/** Content that an editor, a form or a decoder could be tempted to mend. */
const DELICATE: Files = [
  [
    'plugin.json',
    '\uFEFF// A comment\r\n{\r\n\t"id": "delicate",\r\n\t"version": "1.2.3",\r\n\t"unknown": 1e2,\r\n}\r\n',
  ],
  ['README.md', 'No newline at the end'],
  ['empty.txt', ''],
  ['mixed.txt', 'a\r\nb\nc\rd\u2028e\n\n'],
  ['nul.txt', 'a\u0000b'],
  ['resource/every-byte.bin', Uint8Array.from({ length: 256 }, (_, index) => index)],
  ['resource/utf-16.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00])],
  ['resource/half-a-letter.py', Uint8Array.from([0x23, 0x20, 0xc3])],
  ['resource/ünï/日本語 файл 🧪.txt', 'ünïcödé\n'],
  ['resource/e\u0301.txt', 'decomposed'],
  ['__proto__', 'a name like any other'],
  ['constructor/__proto__/toString.py', 'x = 1\n'],
  ['0', 'zero'],
];

test('a zip that is uploaded and exported untouched holds the same bytes', async ({ page }) => {
  const home = new HomePage(page);
  const plugin = new PluginPage(page);
  await home.open();
  await home.importPlugin(DELICATE);
  // Shown is not touched.
  for (const path of ['mixed.txt', 'plugin.json']) await plugin.openFile(path);

  const exported = await downloadZip(page);
  expectFiles(await unpackZip(exported.bytes), DELICATE);

  await home.show();
  await home.upload(zipUpload('again.zip', exported.bytes));
  await home.expectSummary();
  expect((await downloadZip(page)).bytes.equals(exported.bytes), 'the same bytes again').toBe(true);
});

test('the same plugin gives the same archive in another browser and time zone', async ({ page, browser, baseURL }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(DELICATE);
  const here = await downloadZip(page);

  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    timezoneId: 'Pacific/Kiritimati',
    locale: 'tr-TR',
    serviceWorkers: 'block',
  });
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date('2031-07-01T12:00:00Z'));
  const otherHome = new HomePage(other);
  await otherHome.open();
  await otherHome.importPlugin([...DELICATE].reverse());
  expect((await downloadZip(other)).bytes.equals(here.bytes)).toBe(true);
  await context.close();
});

test('archives of GitHub, git, macOS and Windows are taken for what is in them', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  const code = ['python-lib/a.py', 'a = 1\n'] as const;
  const inFolder = (folder: string, files: Files) =>
    files.map(([path, content]) => [`${folder}/${path}`, content] as const);

  await test.step('GitHub puts everything into a folder, which DSS would refuse', async () => {
    const archive = await packZip(inFolder('some-plugin-main', [MANIFEST, code]), {
      comment: '0123456789abcdef0123456789abcdef01234567',
      hasFolders: true,
    });
    await home.upload(zipUpload('some-plugin-main.zip', archive));
    await home.expectSummary();
    await expect(
      home.notice(/Everything lay in the folder "some-plugin-main".*DSS would refuse this archive/),
    ).toBeVisible();
    expectFiles(await unpackZip((await downloadZip(page)).bytes), [MANIFEST, code]);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await home.show();
  });

  await test.step('git archive adds a comment, and nothing needs to be told', async () => {
    const archive = await packZip([MANIFEST, ['.gitignore', '*.pyc\n'], code], {
      comment: '0123456789abcdef0123456789abcdef01234567',
      hasFolders: true,
    });
    await home.upload(zipUpload('archive.zip', archive));
    await home.expectSummary();
    await expect(page.getByRole('button', { name: 'Dismiss' })).toBeHidden();
    expect([...(await unpackZip((await downloadZip(page)).bytes)).keys()]).toEqual(
      expect.arrayContaining(['plugin.json', 'python-lib/a.py']),
    );
    await home.show();
  });

  await test.step('macOS and Windows leave files behind', async () => {
    const archive = await packZip([
      ...inFolder('some-plugin', [MANIFEST, code, ['.DS_Store', 'x'], ['resource/Thumbs.db', 'x']]),
      ['__MACOSX/some-plugin/._plugin.json', 'x'],
    ]);
    await home.upload(zipUpload('some-plugin.zip', archive));
    await home.expectSummary();
    await expect(home.notice(/2 entries were not taken over: left behind by macOS/)).toBeVisible();
    await expect(home.notice(/1 entry was not taken over: left behind by Windows/)).toBeVisible();
    expectFiles(await unpackZip((await downloadZip(page)).bytes), [MANIFEST, code]);
    await home.show();
  });

  await test.step('Windows may write backslashes between folders', async () => {
    const archive = await packZip([MANIFEST, ['python-lib\\a.py', 'a = 1\n']]);
    await home.upload(zipUpload('windows.zip', archive));
    await home.expectSummary();
    expectFiles(await unpackZip((await downloadZip(page)).bytes), [MANIFEST, code]);
  });
});

test('what cannot be trusted is refused whole, with the reason', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  const good = await packZip([MANIFEST, ['python-lib/a.py', 'a = 1\n'.repeat(400)]]);
  const flipped = Buffer.from(good);
  const inFirstFile = 60;
  flipped.writeUInt8(flipped.readUInt8(inFirstFile) ^ 0xff, inFirstFile);
  const bomb = await packZip([MANIFEST, ['zeros.bin', new Uint8Array(40 * 1024 * 1024)]]);

  const cases: readonly (readonly [name: string, bytes: Buffer, title: RegExp, cause: RegExp])[] = [
    ['empty', Buffer.alloc(0), /is not a zip archive/, /./],
    ['a text', Buffer.from('Hello'), /is not a zip archive/, /structure of a zip/],
    ['another format', Buffer.from([0x1f, 0x8b, 8, 0]), /is not a zip archive/, /It looks like/],
    ['cut off', good.subarray(0, good.length / 2), /archive is damaged/, /cut off/],
    ['a byte turned over', flipped, /archive is damaged/, /broken|checksum/],
    ['encrypted', markEncrypted(good), /archive is encrypted/, /protected by a password/],
    [
      'out of the folder',
      await packZip([MANIFEST, ['../evil.py', 'x']]),
      /"\.\.\/evil\.py" is not safe/,
      /write outside/,
    ],
    ['absolute', await packZip([MANIFEST, ['/etc/passwd', 'x']]), /"\/etc\/passwd" is not safe/, /write outside/],
    ['with backslashes', await packZip([MANIFEST, ['a\\..\\..\\evil', 'x']]), /is not safe/, /write outside/],
    ['no plugin', await packZip([['readme.txt', 'x']]), /This is not a plugin/, /No plugin\.json was found/],
    [
      'two plugins',
      await packZip([
        ['a/plugin.json', '{}'],
        ['b/plugin.json', '{}'],
      ]),
      /This is not a plugin/,
      /found at "a\/plugin.json"/,
    ],
    ['a bomb', bomb, /would grow too much/, /times larger/],
  ];
  for (const [name, bytes, title, cause] of cases) {
    await test.step(name, async () => {
      await home.upload(zipUpload(`${name}.zip`, bytes));
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(title);
      await expect(alert).toContainText(cause);
      expect(await countPlugins(page)).toBe(0);
      await alert.getByRole('button', { name: 'Dismiss' }).click();
    });
  }
  await expect(page.getByText('No plugins yet')).toBeVisible();
});

test('secrets in the files are shown once more before the zip is downloaded', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  // Made of parts, so that this file itself holds no key.
  const key = ['AKIA', 'IOSFODNN7', 'QXRZ4KD'].join('');
  await home.importPlugin([
    ['plugin.json', manifest('some-plugin', 'Some plugin', '3.2.1')],
    ['python-lib/client.py', `ACCESS = "${key}"\n`],
  ]);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const secrets = page.getByRole('dialog', { name: 'Export' }).getByRole('region', { name: 'Secrets in this zip' });
  await expect(secrets.getByRole('listitem')).toHaveCount(1);
  await expect(secrets).not.toContainText(key);
  await secrets.getByRole('button', { name: 'Go to' }).click();
  await expect(page.getByRole('tab', { name: 'client.py', selected: true })).toBeVisible();
});

test('the export panel says everything about the zip before it is downloaded', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    ['plugin.json', manifest('some-plugin', 'Some plugin', '3.2.1')],
    [
      'python-llms/chat/llm.json',
      '{"meta": {"label": "Chat", "icno": "x"}, "params": [{"name": "a", "type": "NOPE"}]}',
    ],
    ['python-llms/chat/llm.py', '# nothing yet\n'],
    ['tests/python/test_a.py', 'def test(): pass\n'],
    ['python-lib/__pycache__/a.pyc', 'x'],
    ['.git/config', 'x'],
    ['node_modules/a/index.js', 'x'],
    ['.env', 'SECRET=1\n'],
  ]);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /1 error/ })).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Export' });
  await expect(panel.getByText('dss-plugin-some-plugin-3.2.1.zip').first()).toBeVisible();

  await test.step('errors first, then warnings, and the zip all the same', async () => {
    const problems = panel.getByRole('region', { name: 'What DSS will make of it' }).getByRole('listitem');
    await expect(problems.first()).toContainText('Error');
    await expect(problems.first()).toContainText('NOPE');
    await expect(problems.nth(1)).toContainText('Warning');
    await expect(panel.getByText('The zip can be downloaded all the same.')).toBeVisible();
    const headings = await panel.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(headings[0]).toBe('What DSS will make of it');
  });

  const files = panel.getByRole('region', { name: /^Files \(/ });
  const paths = ['plugin.json', 'python-llms/chat/llm.json', 'python-llms/chat/llm.py'];

  await test.step('what is left out and why, each switchable', async () => {
    for (const [path, size] of [
      ['plugin.json', /\d+ bytes/],
      ['python-llms/chat/llm.py', /14 bytes/],
    ] as const) {
      const file = files.getByRole('listitem').filter({ hasText: path });
      await expect(file).toContainText(size);
    }
    await expect(files.getByRole('listitem')).toHaveCount(3);
    for (const [group, reason] of [
      ['.git and other version control', /1 file, 1 byte\. The history/],
      ['__pycache__, *.pyc and other Python caches', /Python makes them again/],
      ['node_modules', /Packages for building/],
      ['tests', /DSS does not use them/],
      ['.env', /often with keys/],
    ] as const) {
      const box = panel.getByRole('checkbox', { name: `Leave out ${group}`, exact: true });
      await expect(box).toBeChecked();
      await expect(box).toHaveAccessibleDescription(reason);
    }
  });

  await test.step('name, size and checksum are those of the file', async () => {
    const first = await save(page);
    expect(first.name).toBe('dss-plugin-some-plugin-3.2.1.zip');
    await expectFacts(page, first.bytes);
    expect([...(await unpackZip(first.bytes)).keys()]).toEqual(paths);

    await panel.getByRole('checkbox', { name: 'Leave out tests', exact: true }).uncheck();
    await expect(files.getByRole('listitem')).toHaveCount(4);
    const second = await save(page);
    await expectFacts(page, second.bytes);
    expect([...(await unpackZip(second.bytes)).keys()]).toEqual([...paths, 'tests/python/test_a.py']);

    await panel.getByRole('checkbox', { name: 'Leave out tests', exact: true }).check();
    await expect(files.getByRole('listitem')).toHaveCount(3);
    const third = await save(page);
    expect(third.bytes.equals(first.bytes), 'the same choice gives the same bytes').toBe(true);
  });

  await test.step('how to install it, the first time and as an update', async () => {
    const steps = panel.getByRole('region', { name: 'Install it in DSS' });
    await expect(steps.getByRole('heading')).toHaveText(['Install it in DSS', 'The first time', 'An update']);
    await expect(steps.getByRole('listitem')).toHaveCount(8);
    await expect(steps.getByText('Leave "This is an update for an installed plugin" unchecked')).toBeVisible();
    await expect(steps.getByText('with "This is an update for an installed plugin" checked')).toBeVisible();
    await expect(panel.getByText(/Presets and credentials belong to a DSS instance/)).toBeVisible();
  });

  await test.step('"Go to" leads to the place', async () => {
    await panel.getByRole('button', { name: 'Go to' }).first().click();
    await expect(panel).toBeHidden();
    await expect(page.getByRole('tab', { name: 'llm.json', selected: true })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText(/Ln 1, Col \d+/);
  });
});

interface SavedZip {
  readonly name: string;
  readonly bytes: Buffer;
}

async function readDownload(download: Download): Promise<SavedZip> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Presses "Download zip" in the open panel. */
async function save(page: Page): Promise<SavedZip> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download zip' }).click();
  return readDownload(await downloading);
}

async function downloadZip(page: Page): Promise<SavedZip> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const saved = await save(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeHidden();
  return saved;
}

/** Expects the panel to show the size and the checksum of a file. */
async function expectFacts(page: Page, bytes: Buffer): Promise<void> {
  const archive = page.getByRole('region', { name: 'Archive' });
  await expect(archive).toContainText(createHash('sha256').update(bytes).digest('hex'));
  const size =
    bytes.length < 1000 ? `${bytes.length} bytes` : `${(bytes.length / 1000).toFixed(1).replace(/\.0$/, '')} kB`;
  await expect(archive.getByText(size, { exact: true })).toBeVisible();
}

/** Expects exactly these files, byte for byte, whatever their order. */
function expectFiles(actual: ReadonlyMap<string, Buffer>, expected: Files): void {
  expect([...actual.keys()].sort()).toEqual(expected.map(([path]) => path).sort());
  for (const [path, content] of expected) {
    expect(actual.get(path)?.toString('hex'), path).toBe(Buffer.from(content).toString('hex'));
  }
}
