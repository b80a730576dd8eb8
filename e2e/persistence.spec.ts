import type { Page } from '@playwright/test';
import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { readStorage } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const PLUGIN: Files = [
  ['plugin.json', manifest('kept', 'Kept')],
  ['python-lib/a.py', 'a = 1\n'],
  ['python-lib/b.py', 'b = 1\n'],
  ['notes.md', ''],
];

test('an edit is stored within a second, and a reload brings back files, tabs and layout', async ({ page }) => {
  const plugin = await openPlugin(page);
  await plugin.openFile('python-lib/a.py');
  await plugin.openFile('python-lib/b.py');
  await plugin.openFile('notes.md');
  await page.keyboard.type('Half a second later');
  await expect(page.getByRole('button', { name: 'Save all' })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 1_500 });
  expect(await readStorage(page)).toContain('Half a second later');
  await page.keyboard.press('ControlOrMeta+\\');
  await expect(page.getByRole('tab', { name: 'notes.md' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Inspector', exact: true }).click();
  await page.getByRole('button', { name: 'Problems', exact: true }).click();

  await page.reload();
  await expect(page.getByRole('tab', { name: 'notes.md', selected: true })).toHaveCount(2);
  for (const name of ['a.py', 'b.py']) await expect(page.getByRole('tab', { name })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Inspector', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('button', { name: 'Problems', exact: true })).toHaveAttribute('aria-pressed', 'true');
  expect((await plugin.exportZip()).files.get('notes.md')).toBe('Half a second later');
});

for (const leave of ['reload', 'close'] as const) {
  test(`what was typed right before a ${leave} is there again`, async ({ page, context }) => {
    const plugin = await openPlugin(page);
    const address = page.url();
    await plugin.openFile('notes.md');
    await page.keyboard.type('The very last word');
    await expect(page.getByRole('button', { name: 'Save all' })).toBeVisible();
    if (leave === 'reload') await page.reload();
    else await page.close({ runBeforeUnload: true });

    const again = leave === 'reload' ? page : await context.newPage();
    await again.goto(address);
    const { files } = await new PluginPage(again).exportZip();
    expect(files.get('notes.md')).toBe('The very last word');
  });
}

test('a plugin in two tabs is edited in one of them', async ({ page, context }) => {
  const plugin = await openPlugin(page);
  await plugin.openFile('notes.md');
  await page.keyboard.type('From the first tab');
  await plugin.waitUntilSaved();

  const second = await context.newPage();
  const other = new PluginPage(second);
  await second.goto(page.url());
  const banner = (tab: Page) => tab.getByText('This plugin is open in another tab, which edits it.');
  await expect(banner(second)).toBeVisible();
  await expect(second.getByText('Read only')).toBeVisible();
  await expect(banner(page)).toBeHidden();
  await other.openFile('notes.md');
  await second.keyboard.type('ignored');
  await expect(second.getByText('ignored')).toBeHidden();
  expect((await other.exportZip()).files.get('notes.md')).toBe('From the first tab');

  await other.openFile('notes.md');
  await second.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(banner(second)).toBeHidden();
  await expect(banner(page)).toBeVisible();
  await expect(page.getByText('Read only')).toBeVisible();
  await other.replaceText('From the second tab');
  await other.waitUntilSaved();

  await page.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(banner(page)).toBeHidden();
  await expect(banner(second)).toBeVisible();
  await expect(page.getByText('From the second tab')).toBeVisible();
  await plugin.openFile('notes.md');
  await plugin.replaceText('From the first tab again');
  await plugin.waitUntilSaved();
  expect(await readStorage(page)).toContain('From the first tab again');

  await page.close();
  await second.reload();
  await expect(banner(second)).toBeHidden();
  expect((await other.exportZip()).files.get('notes.md')).toBe('From the first tab again');
});

test('the list of plugins follows what another tab does', async ({ page, context }) => {
  const home = new HomePage(page);
  await home.open();
  const second = await context.newPage();
  const other = new HomePage(second);
  await other.open();
  await other.importPlugin(PLUGIN);
  await expect(home.row('Kept')).toBeVisible();
  await other.show();
  await other.act('Kept', 'Delete');
  await expect(page.getByText('No plugins yet')).toBeVisible();
});

test('a full storage is told until there is room again, and the page is not left by mistake', async ({ page }) => {
  const plugin = await openPlugin(page);
  const address = page.url();
  const home = new HomePage(page);
  await setFull(page, true);
  await plugin.openFile('notes.md');
  await page.keyboard.type('Too much');
  const notSaved = page.getByRole('banner').getByText('Not saved', { exact: true });
  await expect(notSaved).toBeVisible();
  const alert = page.getByRole('region', { name: 'Notifications' }).getByRole('alert');
  await expect(alert).toContainText('The storage of this browser is full.');
  await expect(alert).toContainText('Export the plugin, or delete plugins you no longer need');
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notSaved).toBeVisible();

  await test.step('the browser asks before the page goes', async () => {
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(notSaved).toBeVisible();
  });

  await test.step('the plugin stays open, and can be exported', async () => {
    await home.show();
    await page.goBack();
    expect(page.url().split('/plugins/')[1]?.split('/')[0]).toBe(address.split('/plugins/')[1]?.split('/')[0]);
    await expect(notSaved).toBeVisible();
    expect((await plugin.exportZip()).files.get('notes.md')).toBe('Too much');
  });

  await setFull(page, false);
  await page.getByRole('button', { name: 'Save all' }).click();
  await plugin.waitUntilSaved();
  await expect(notSaved).toBeHidden();
  await page.reload();
  expect((await plugin.exportZip()).files.get('notes.md')).toBe('Too much');
});

test('presets outlive the page; secrets do not, and are stored nowhere', async ({ page }) => {
  const plugin = await openPlugin(page, [
    [
      'plugin.json',
      '{"id": "kept", "version": "1.0.0", "meta": {"label": "Kept"}, "params": [{"name": "own", "label": "Own password", "type": "PASSWORD"}]}',
    ],
    ['parameter-sets/keys/parameter-set.json', PARAMETER_SET],
  ]);
  const address = page.url();
  await plugin.openTab('Settings');
  await page.getByLabel('Own password').fill('hunter2-own');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: /Keys/ }).click();
  await page.getByRole('button', { name: 'Add preset' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Production');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  const preset = page.getByRole('region', { name: 'Production', exact: true });
  await preset.getByLabel('Endpoint').fill('https://example.org/v1');
  await preset.getByLabel('Password').fill('hunter2-preset');
  await expect(page.getByText(/Passwords are kept in memory only/)).toBeVisible();

  await page.getByRole('link', { name: 'Credentials' }).first().click();
  await expect(page.getByText(/kept in memory only/)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Production' });
  for (const fact of ['Kept', 'Keys', 'Production', 'Token', 'Secret', 'Empty']) await expect(row).toContainText(fact);
  await row.getByRole('button', { name: 'Fill in' }).click();
  await page.getByLabel('Secret').fill('hunter2-credential');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(row).toContainText('Filled');

  await page.goto(address);
  const { files } = await plugin.exportZip();
  expect([...files.values()].join('\n')).not.toMatch(/hunter2|Production|example\.org/);

  await page.reload();
  const kept = await readStorage(page);
  expect(kept).toContain('https://example.org/v1');
  expect(kept).not.toContain('hunter2');
  await plugin.openTab('Settings');
  await expect(page.getByLabel('Own password')).toHaveValue('');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: /Keys/ }).click();
  await expect(preset.getByLabel('Endpoint')).toHaveValue('https://example.org/v1');
  await expect(preset.getByLabel('Password')).toHaveValue('');
  await page.getByRole('link', { name: 'Credentials' }).first().click();
  await expect(row).toContainText('Empty');
});

const PARAMETER_SET = `{
    "meta": { "label": "Keys" },
    "defaultDefinableInline": true,
    "defaultDefinableAtProjectLevel": true,
    "pluginParams": [],
    "params": [
        { "name": "endpoint", "label": "Endpoint", "type": "STRING" },
        { "name": "password", "label": "Password", "type": "PASSWORD" },
        {
            "name": "token",
            "label": "Token",
            "type": "CREDENTIAL_REQUEST",
            "credentialRequestSettings": { "type": "SINGLE_FIELD" }
        }
    ]
}
`;

async function openPlugin(page: Page, files = PLUGIN): Promise<PluginPage> {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(files);
  return new PluginPage(page);
}

/** Makes the storage of this page refuse every write, as a full disk does, or take them again. */
async function setFull(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const { put } = IDBObjectStore.prototype;
    if (full) {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('There is no room left', 'QuotaExceededError');
      };
      Object.assign(window, { takeWrites: () => Object.assign(IDBObjectStore.prototype, { put }) });
    } else if ('takeWrites' in window && typeof window.takeWrites === 'function') {
      window.takeWrites();
    }
  }, isFull);
}
