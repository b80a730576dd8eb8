import type { Page } from '@playwright/test';
import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

const PLUGIN: Files = [
  ['plugin.json', manifest('undo', 'Undo')],
  ['parameter-sets/keys/parameter-set.json', '// Kept\n{ "meta": {"label": "Keys"}, "params": [] }\n'],
  ['python-lib/a.py', 'a = 1\n'],
  ['python-lib/b.py', 'b = 1\n'],
];

/** One way to change the plugin, and what the stack calls it. */
interface Step {
  readonly name: string;
  readonly make: () => Promise<void>;
  readonly label: RegExp;
}

test('one stack takes back text, forms, renames, moves and deletes, in their order', async ({ page }) => {
  const home = new HomePage(page);
  const plugin = new PluginPage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  await plugin.openTab('Edit');

  const steps: readonly Step[] = [
    {
      name: 'text',
      label: /Edit python-lib\/a\.py/,
      make: async () => {
        await plugin.openFile('python-lib/a.py');
        await page.keyboard.press('ControlOrMeta+End');
        await page.keyboard.insertText('# typed');
      },
    },
    {
      name: 'form',
      label: /Add parameter secret/,
      make: async () => {
        await plugin.openFile('parameter-sets/keys/parameter-set.json');
        const list = page.getByRole('region', { name: 'Parameters', exact: true });
        await list.getByRole('button', { name: 'Add parameter' }).click();
        await page.getByRole('textbox', { name: 'Name', exact: true }).fill('secret');
        await page.getByRole('button', { name: 'Add', exact: true }).last().click();
        await expect(page.getByRole('group', { name: 'Parameter secret', exact: true })).toBeVisible();
      },
    },
    {
      name: 'rename',
      label: /Rename/,
      make: async () => {
        await row(page, 'a.py').click();
        await page.keyboard.press('F2');
        await page.getByRole('textbox', { name: 'New name' }).fill('renamed.py');
        await page.keyboard.press('Enter');
        await expect(row(page, 'renamed.py')).toBeVisible();
      },
    },
    {
      name: 'move',
      label: /Move/,
      make: async () => {
        await row(page, 'renamed.py').click();
        await page.keyboard.press('Alt+Shift+m');
        await page.getByRole('combobox', { name: 'Folder' }).click();
        await page.getByRole('option', { name: 'Top level of the plugin' }).click();
        await page.getByRole('button', { name: 'Move', exact: true }).click();
      },
    },
    {
      name: 'text in a moved file',
      label: /Edit renamed\.py/,
      make: async () => {
        await plugin.openFile('renamed.py');
        await page.keyboard.press('ControlOrMeta+End');
        await page.keyboard.insertText(', after the move');
      },
    },
    {
      name: 'delete',
      label: /Delete/,
      make: async () => {
        await row(page, 'renamed.py').click();
        await row(page, 'b.py').click({ modifiers: ['ControlOrMeta'] });
        await page.keyboard.press('Delete');
        await expect(row(page, 'b.py')).toHaveCount(0);
      },
    },
  ];

  const states = [await readFiles(plugin)];
  for (const step of steps) {
    await test.step(step.name, async () => {
      await step.make();
      states.push(await readFiles(plugin));
    });
  }
  expect(states[0]).toEqual(new Map(PLUGIN));
  expect([...(states.at(-1)?.keys() ?? [])]).toEqual(['parameter-sets/keys/parameter-set.json', 'plugin.json']);
  expect(states.at(-1)?.get('parameter-sets/keys/parameter-set.json')).toMatch(/^\/\/ Kept\n.*"secret"/s);

  for (let place = steps.length - 1; place >= 0; place -= 1) {
    await test.step(`back: ${steps[place]?.name}`, async () => {
      await press(page, 'ControlOrMeta+z');
      await expect(page.getByText(/^Undone: /)).toHaveText(steps[place]?.label ?? '');
      expect(await readFiles(plugin)).toEqual(states[place]);
    });
  }
  await press(page, 'ControlOrMeta+z');
  await expect(page.getByText('Nothing to undo')).toBeVisible();

  for (let place = 1; place < states.length; place += 1) {
    await test.step(`forth: ${steps[place - 1]?.name}`, async () => {
      await press(page, 'ControlOrMeta+Shift+z');
      await expect(page.getByText(/^Redone: /)).toBeVisible();
      expect(await readFiles(plugin)).toEqual(states[place]);
    });
  }
  await press(page, 'ControlOrMeta+y');
  await expect(page.getByText('Nothing to redo')).toBeVisible();
});

test('the keys take back the last step wherever the keyboard is', async ({ page }) => {
  const home = new HomePage(page);
  const plugin = new PluginPage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  await plugin.openFile('python-lib/a.py');
  await page.keyboard.insertText('# first ');
  await plugin.openFile('parameter-sets/keys/parameter-set.json');
  const label = page.getByRole('region', { name: 'Inspector' }).getByLabel('Label', { exact: true });
  await label.fill('Other keys');
  await expect(page.locator('.view-lines')).toContainText('Other keys');

  await test.step('in the editor, a change made in the form', async () => {
    await plugin.editor().click();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(label).toHaveValue('Keys');
    await page.keyboard.press('ControlOrMeta+y');
    await expect(label).toHaveValue('Other keys');
  });

  await test.step('in the form, and then what was typed in another file', async () => {
    await label.focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(label).toHaveValue('Keys');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText(/^Undone: /)).toBeVisible();
    expect(await readFiles(plugin)).toEqual(new Map(PLUGIN));
  });

  await test.step('typing in a field that is not part of a file is its own', async () => {
    await plugin.openTab('Edit');
    const filter = page.getByRole('searchbox', { name: 'Filter files' });
    await filter.fill('abc');
    await filter.press('ControlOrMeta+z');
    await expect(filter).toHaveValue('');
    expect(await readFiles(plugin)).toEqual(new Map(PLUGIN));
  });
});

async function readFiles(plugin: PluginPage): Promise<ReadonlyMap<string, string>> {
  return (await plugin.exportZip()).files;
}

function row(page: Page, name: string) {
  return page.getByRole('tree', { name: 'Files' }).getByRole('treeitem', { name, exact: true });
}

/** Presses keys outside of any editor or field. */
async function press(page: Page, keys: string): Promise<void> {
  await page.getByRole('tree', { name: 'Files' }).getByRole('treeitem').first().focus();
  await page.keyboard.press(keys);
}
