import type { Locator, Page } from '@playwright/test';
import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

const PLUGIN: Files = [
  ['plugin.json', manifest('judged', 'Judged')],
  [
    'python-llms/chat/llm.json',
    `{
    "meta": { "label": "Chat" },
    "params": [
        { "name": "size", "label": "Size", "type": "INT", "defaultValue": "10" },
        { "name": "depth", "label": "Depth", "type": "INT", "defaultValue": "2" }
    ]
}
`,
  ],
  ['python-llms/chat/llm.py', 'from dataiku.llm.python import BaseLLM\n'],
  ['code-env/python/desc.json', '{"acceptedPythonInterpreters": ["PYTHON311"]}'],
  ['code-env/python/spec/requirements.txt', 'openai>=1\nopenai>=2\n'],
];

test('a rule is found, read and left without a mouse', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  // Typed while the palette still loads.
  await page.keyboard.press('F1');
  await page.keyboard.type('Rules');
  await expect(page.getByRole('combobox', { name: 'Search or run' })).toHaveValue('Rules');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeVisible();

  const search = page.getByRole('searchbox', { name: 'Search rules' });
  await tabTo(page, search);
  await page.keyboard.type('two code env');
  const link = page.getByRole('link', { name: 'Two code environments' });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Two code environments' })).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'All rules' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('two code env');
  await expect(link).toBeFocused();

  // The way of the browser's own key.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Two code environments' })).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
});

test('a problem is explained, suppressed and fixed with its like without a mouse', async ({ page }) => {
  const home = new HomePage(page);
  const plugin = new PluginPage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  await plugin.openTab('Edit');
  await plugin.openFile('python-llms/chat/llm.json');
  const panel = page.getByRole('region', { name: 'Problems' });
  const rows = (text: string) => panel.getByRole('listitem').filter({ hasText: text });
  const choose = async (row: string, item: string) => {
    await regionTo(page, panel);
    await tabTo(page, rows(row).first().getByRole('button', { name: 'More actions' }));
    await page.keyboard.press('Enter');
    const entry = page.getByRole('menuitem', { name: item, exact: true });
    for (let press = 0; press < 5 && !(await isFocused(entry)); press += 1) await page.keyboard.press('ArrowDown');
    await expect(entry).toBeFocused();
    await page.keyboard.press('Enter');
  };

  await page.keyboard.press('ControlOrMeta+j');
  await expect(rows('default-type')).toHaveCount(2);

  await test.step('Explain, and back', async () => {
    await choose('default-type', 'Explain');
    await expect(page).toHaveURL(/#\/rules\/default-type$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(rows('default-type')).toHaveCount(2);
  });

  await test.step('Suppress with a reason, and undo', async () => {
    await choose('duplicate-requirement', 'Suppress');
    const dialog = page.getByRole('dialog', { name: 'Suppress duplicate-requirement' });
    await expect(dialog.getByLabel('Reason')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.type('Both are wanted.');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(rows('duplicate-requirement')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(rows('duplicate-requirement')).toHaveCount(1);
  });

  await test.step('Fix all of this rule, from the menu and from the palette, and undo', async () => {
    await choose('default-type', 'Fix all of this rule');
    await expect(rows('default-type')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(rows('default-type')).toHaveCount(2);
    await regionTo(page, panel);
    await tabTo(page, rows('default-type').first().getByRole('button', { name: 'Go to' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('F1');
    await page.keyboard.type('Fix all of this rule');
    await page.keyboard.press('Enter');
    await expect(rows('default-type')).toHaveCount(0);
  });
});

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}

/** Presses Tab until a control has the keyboard, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 80 && !(await isFocused(target)); press += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Presses F6 until the keyboard is inside. */
async function regionTo(page: Page, region: Locator): Promise<void> {
  for (let press = 0; press < 10 && !(await isFocused(region)); press += 1) {
    await page.keyboard.press('F6');
    await page.waitForTimeout(100);
  }
  expect(await isFocused(region)).toBe(true);
}
