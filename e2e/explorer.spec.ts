import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support/test.ts';

/** The tree of files and the search in all files, by keyboard and by mouse. */

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Add plugin' }).click();
  await page.getByRole('menuitem', { name: 'Write your own' }).click();
  await page.getByLabel('Plugin id').fill('explorer');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('tab', { name: 'Edit', exact: true }).click();
});

test('files are made, named, moved, deleted and brought back in the tree', async ({ page }) => {
  await create(page, 'Create folder', 'python-lib');
  await create(page, 'Create file', 'python-lib/deep/__proto__');
  await expect(page.getByRole('tab', { name: '__proto__', selected: true })).toBeVisible();
  await expect(rows(page)).toHaveText([/^python-lib/, /^deep/, /^__proto__/, /^plugin\.json/]);

  await test.step('a name is judged as it is typed', async () => {
    await startCreating(page, 'Create file');
    const field = page.getByRole('textbox', { name: 'Name', exact: true });
    await field.fill('plugin.json');
    // Monaco keeps empty alerts of its own on the page.
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(
      'plugin.json already exists. Choose another name.',
    );
    await field.press('Delete');
    await expect(row(page, '__proto__')).toBeVisible();
    await field.press('Escape');
    await expectAccessible(page);
    await expect(row(page, 'plugin.json')).toBeVisible();
  });

  await test.step('rename, duplicate and move with the keyboard', async () => {
    await row(page, '__proto__').focus();
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'New name' }).fill('a.py');
    await page.keyboard.press('Enter');
    await expect(row(page, 'a.py')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+d');
    await expect(row(page, 'a copy.py')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Alt+Shift+m');
    await page.getByRole('combobox', { name: 'Folder' }).click();
    await expectAccessible(page);
    await page.getByRole('option', { name: 'Top level of the plugin' }).click();
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await expect(rows(page)).toHaveText([/^python-lib/, /^deep/, /^a\.py/, /^a copy\.py/, /^plugin\.json/]);
  });

  await test.step('several at once, and back in one step', async () => {
    await row(page, 'python-lib').click();
    await row(page, 'a copy.py').click({ modifiers: ['ControlOrMeta'] });
    await page.keyboard.press('Delete');
    await expect(rows(page)).toHaveText([/^plugin\.json/]);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(row(page, 'a copy.py')).toBeVisible();
    await row(page, 'plugin.json').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText('Undone: Move a copy.py to the top level')).toBeVisible();
    await expect(row(page, 'a copy.py')).toHaveCount(0);
  });
});

test('files that are dropped on a folder are added to it, and a taken name is asked about', async ({ page }) => {
  await create(page, 'Create folder', 'resource');
  await drop(page, 'resource');
  await expect(page.getByRole('tab', { name: 'note.txt', selected: true })).toBeVisible();
  await drop(page, 'resource');
  await expect(page.getByRole('dialog', { name: 'A file is already there' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(row(page, 'note copy.txt')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Plugins', exact: true })).toHaveCount(0);
});

test('a search in all files is replaced after a look, and taken back in one step', async ({ page }) => {
  for (const name of ['a.py', 'b.py']) {
    await create(page, 'Create file', name);
    await page.locator('.monaco-editor').first().click();
    await page.keyboard.insertText('model = get("model")');
  }
  await page.keyboard.press('ControlOrMeta+Shift+f');
  const field = page.getByRole('textbox', { name: 'Search', exact: true });
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Regular expression' }).click();
  await field.fill('(');
  await expect(page.getByText('Not a regular expression')).toBeVisible();
  await field.fill('(\\w+)\\("model"\\)');
  await page.getByRole('textbox', { name: 'Files to include' }).fill('*.py');
  await expect(page.getByText('2 matches in 2 files')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'Replace', exact: true }).fill('$1("name")');
  await page.getByRole('button', { name: 'Replace all' }).click();
  const preview = page.getByRole('dialog', { name: 'Replace all' });
  await expect(preview.locator('ins').first()).toHaveText('get("name")');
  await expectAccessible(page);
  await preview.getByRole('group', { name: 'a.py' }).getByRole('checkbox').first().uncheck();
  await preview.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(page.getByText('1 match in 1 file', { exact: true })).toBeVisible();

  await page.getByRole('tree', { name: 'Results' }).getByRole('treeitem').last().dblclick();
  await expect(page.getByRole('tab', { name: 'a.py', selected: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('2 matches in 2 files')).toBeVisible();
});

function rows(page: Page) {
  return page.getByRole('tree', { name: 'Files' }).getByRole('treeitem');
}

function row(page: Page, name: string) {
  return page.getByRole('tree', { name: 'Files' }).getByRole('treeitem', { name, exact: true });
}

async function startCreating(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

async function create(page: Page, what: string, path: string): Promise<void> {
  await startCreating(page, what);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(path);
  await page.keyboard.press('Enter');
}

async function drop(page: Page, folder: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['text'], 'note.txt', { type: 'text/plain' }));
    return data;
  });
  await row(page, folder).dispatchEvent('dragover', { dataTransfer });
  await row(page, folder).dispatchEvent('drop', { dataTransfer });
}
