import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifest, packZip, unpackZip } from './support/archives.ts';
import { dropPaths } from './support/drop.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage, readDescriptor } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

test('an empty list says how to begin', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await expect(page).toHaveTitle('Plugins - Plugsmith');
  await expect(page.getByText('No plugins yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'From template' })).toBeVisible();

  await page.getByRole('button', { name: 'Add plugin' }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Write your own', 'Upload', 'Open folder', 'From template']);
});

test('the id of a new plugin is judged, and the reason said', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([['plugin.json', manifest('taken-id', 'Taken')]]);
  await home.show();

  await home.choose('Write your own');
  const dialog = page.getByRole('dialog', { name: 'Write your own plugin' });
  const field = dialog.getByRole('textbox', { name: 'Plugin id' });
  const create = dialog.getByRole('button', { name: 'Create', exact: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription("Use lowercase letters, numbers and '-'");

  for (const [id, message] of [
    ['', /Give it an identifier/],
    ['My-plugin', /The capital letter "M" is not allowed/],
    ['my plugin', /A space is not allowed/],
    ['my_plugin', /"_" is not allowed/],
    ['1st', /Start with a lowercase letter/],
    ['a'.repeat(256), /256 characters long/],
    ['taken-id', /A plugin with the id "taken-id" already exists here/],
  ] as const) {
    await field.fill(id);
    await create.click();
    await expect(field).toHaveAccessibleDescription(message);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }

  await field.fill('my-plugin-2');
  await expect(field).toHaveAccessibleDescription(/Dataiku advises against the word "plugin"/);
  await field.fill('good-id');
  await field.press('Enter');
  await expect(dialog).toBeHidden();
  await home.expectSummary();
  await expect(page).toHaveTitle('Good ID - Plugsmith');

  const { files } = await new PluginPage(page).exportZip();
  expect([...files.keys()]).toEqual(['plugin.json']);
  expect(readDescriptor(files, 'plugin.json')).toEqual({
    id: 'good-id',
    version: '0.0.1',
    meta: {
      label: 'Good ID',
      description: '',
      author: '',
      icon: 'icon-puzzle-piece',
      recipesCategory: '',
      tags: [],
      url: '',
      licenseInfo: 'Apache Software License',
    },
  });
});

test('a plugin starts from a template', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  for (const [template, id, files] of [
    ['Empty plugin', 'from-empty', 1],
    ['Custom LLM connection', 'from-tutorial', 6],
  ] as const) {
    await home.choose('From template');
    const templates = page.getByRole('dialog', { name: 'From template' });
    await expect(templates.getByRole('button', { name: /^Custom LLM connection.*tutorial/ })).toBeVisible();
    await expect(templates.getByRole('button', { name: /^Empty plugin.*plugin\.json/ })).toBeVisible();
    await templates.getByRole('button', { name: template }).click();
    await page.getByRole('textbox', { name: 'Plugin id' }).fill(id);
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await home.expectSummary();
    const exported = await new PluginPage(page).exportZip();
    expect(exported.files.size).toBe(files);
    expect(readDescriptor(exported.files, 'plugin.json')).toMatchObject({ id });
    await home.show();
  }
  await expect(home.row('From tutorial')).toContainText('2 components');
  await expect(home.row('From tutorial')).toContainText('No problems');
});

test('a plugin is opened, duplicated, downloaded, deleted and brought back', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    ['plugin.json', manifest('first-one', 'First one', '2.1.0')],
    ['python-llms/chat/llm.json', '{"meta": {"label": "Chat"}, "params": [{"name": "a", "type": "NOPE"}]}'],
    ['python-llms/chat/llm.py', '# nothing yet\n'],
  ]);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /1 error/ })).toBeVisible();
  await home.show();

  const row = home.row('First one');
  for (const fact of ['first-one', '2.1.0', '1 component', '1 error', 'just now'])
    await expect(row).toContainText(fact);

  await home.act('First one', 'Open');
  await home.expectSummary();
  await home.show();
  await row.getByRole('link', { name: 'First one' }).click();
  await home.expectSummary();
  await home.show();

  await home.act('First one', 'Duplicate');
  const copy = home.row('First one (copy)');
  for (const fact of ['first-one-copy', '2.1.0', '1 component', '1 error']) await expect(copy).toContainText(fact);

  const downloading = page.waitForEvent('download');
  await home.act('First one (copy)', 'Download zip');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('dss-plugin-first-one-copy-2.1.0.zip');
  const files = await unpackZip(await readFile(await download.path()));
  expect([...files.keys()]).toEqual(['plugin.json', 'python-llms/chat/llm.json', 'python-llms/chat/llm.py']);

  await home.act('First one', 'Delete');
  await expect(row).toBeHidden();
  await expect(page.getByRole('dialog')).toBeHidden();
  const deleted = page.getByRole('region', { name: 'Notifications' });
  await expect(deleted).toContainText('Deleted First one');
  await deleted.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();

  await home.act('First one', 'Delete');
  await expect(row).toBeHidden();
  await page.reload();
  await expect(copy).toBeVisible();
  await expect(row).toBeHidden();
  await page.getByText('Recently deleted (1)').click();
  await page.getByRole('button', { name: 'Restore First one', exact: true }).click();
  await expect(row).toContainText('first-one');
  await row.getByRole('link', { name: 'First one' }).click();
  await home.expectSummary();
});

test('many plugins are searched and sorted, whatever their labels', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  const long = `Long ${'label without an end '.repeat(20)}`.trim();
  const word = 'W'.repeat(300);
  for (const [id, label] of [
    ['id-f', 'Alpha'],
    ['id-e', 'Łódź 日本語 🧪'],
    ['id-d', 'عربي'],
    ['id-c', long],
    ['id-b', word],
  ] as const) {
    await expect(page.getByRole('searchbox', { name: 'Search plugins' })).toBeHidden();
    await home.importPlugin([['plugin.json', manifest(id, label)]]);
    await home.show();
  }
  await home.importPlugin([
    ['plugin.json', '{"id": "id-a", "meta": {"label": "Beta"}, "params": [{"name": "x", "type": "NOPE"}]}'],
  ]);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /error|warning/ })).toBeVisible();
  await home.show();

  const order = page.getByRole('combobox', { name: 'Sort by' });
  const ids = () =>
    home
      .list()
      .getByText(/^id-[a-f]$/)
      .allInnerTexts();
  expect(await ids()).toEqual(['id-a', 'id-b', 'id-c', 'id-d', 'id-e', 'id-f']);
  await order.selectOption('Id');
  expect(await ids()).toEqual(['id-a', 'id-b', 'id-c', 'id-d', 'id-e', 'id-f']);
  await order.selectOption('Label');
  expect((await home.labels())[0]).toBe('Alpha');
  await order.selectOption('Problems');
  expect((await ids())[0]).toBe('id-a');

  for (const width of [1680, 1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `at ${width} pixels nothing lies outside the window`).toBe(0);
    const actions = page.getByRole('button', { name: 'Actions for Alpha', exact: true });
    await actions.scrollIntoViewIfNeeded();
    await expect(actions).toBeInViewport({ ratio: 1 });
  }
  await page.setViewportSize({ width: 1280, height: 800 });

  const search = page.getByRole('searchbox', { name: 'Search plugins' });
  await search.fill('日本');
  await expect(home.list().getByRole('listitem')).toHaveCount(1);
  await search.fill('ID-C');
  await expect(home.list().getByRole('listitem')).toHaveCount(1);
  await search.fill('nowhere');
  await expect(page.getByText('No plugin matches "nowhere".')).toBeVisible();
  await search.fill('');
  await expect(home.list().getByRole('listitem')).toHaveCount(6);

  await home.row(word).getByRole('link').click();
  await home.expectSummary();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeInViewport();
});

test('a zip, a folder and loose files are imported when they are dropped on the window', async ({ page }, testInfo) => {
  const home = new HomePage(page);
  await home.open();

  const archive = testInfo.outputPath('dropped.zip');
  await writeFile(archive, await packZip([['plugin.json', manifest('dropped-zip', 'Dropped zip')]]));
  await dropPaths(page, [archive]);
  await home.expectSummary();
  await expect(page).toHaveTitle('Dropped zip - Plugsmith');

  const folder = testInfo.outputPath('folder');
  for (const [path, content] of [
    ['plugin.json', manifest('dropped-folder', 'Dropped folder')],
    ['python-lib/deep/er/module.py', 'x = 1\n'],
    ['.git/config', 'never read\n'],
    ['.DS_Store', 'never kept\n'],
  ] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await dropPaths(page, [folder]);
  await expect(page).toHaveTitle('Dropped folder - Plugsmith');
  await expect(home.notice(/2 entries|version control/)).toBeVisible();
  const { files } = await new PluginPage(page).exportZip();
  expect([...files.keys()]).toEqual(['plugin.json', 'python-lib/deep/er/module.py']);

  await dropPaths(page, [join(folder, '.git', 'config')]);
  await expect(page.getByRole('alert')).toContainText('This is not a plugin');
  await expect(page).toHaveTitle('Dropped folder - Plugsmith');
});

test('a folder of the disk is opened', async ({ page }, testInfo) => {
  const home = new HomePage(page);
  await home.open();
  const folder = testInfo.outputPath('my-plugin');
  await mkdir(join(folder, 'python-lib'), { recursive: true });
  await writeFile(join(folder, 'plugin.json'), manifest('opened-folder', 'Opened folder'));
  await writeFile(join(folder, 'python-lib', 'a.py'), 'a = 1\n');
  const choosing = page.waitForEvent('filechooser');
  await home.choose('Open folder');
  await (await choosing).setFiles(folder);
  await home.expectSummary();
  const { files } = await new PluginPage(page).exportZip();
  expect([...files.keys()]).toEqual(['plugin.json', 'python-lib/a.py']);
});
