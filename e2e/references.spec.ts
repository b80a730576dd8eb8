import type { Page } from '@playwright/test';
import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** What names what in a plugin: gone to, listed, and renamed with its target. */

const RECIPE = `{
    "meta": {"label": "Recipe"},
    "kind": "PYTHON",
    "paramsPythonSetup": "choices.py",
    "inputRoles": [{"name": "main", "arity": "UNARY"}],
    "outputRoles": [{"name": "out", "arity": "UNARY"}],
    "params": [
        {"name": "account", "label": "Account", "type": "PRESET", "parameterSetId": "keys"},
        {"name": "limit", "label": "Limit", "type": "INT", "visibilityCondition": "model.account != null"}
    ]
}
`;
const FILES: Files = [
  ['plugin.json', manifest('references', 'References')],
  ['custom-recipes/copy/recipe.json', RECIPE],
  ['custom-recipes/copy/recipe.py', 'limit = get_recipe_config()["limit"]\n'],
  ['parameter-sets/keys/parameter-set.json', '{"meta": {"label": "Keys"}, "params": []}\n'],
  ['resource/choices.py', 'def do(payload, config, plugin_config, inputs):\n    return {"choices": []}\n'],
];

let plugin: PluginPage;

test.beforeEach(async ({ page }) => {
  plugin = new PluginPage(page);
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(FILES);
  await plugin.openTab('Edit');
  await plugin.openFile('custom-recipes/copy/recipe.json');
});

test('Control and a click, or F12, opens what is named', async ({ page }) => {
  await token(page, '"keys"').hover();
  await page.keyboard.down('ControlOrMeta');
  await expect(page.locator('.monaco-pane-link')).toHaveText('keys');
  await page.keyboard.up('ControlOrMeta');
  await expect(page.locator('.monaco-pane-link')).toHaveCount(0);
  await token(page, '"keys"').click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByRole('tab', { name: 'parameter-set.json', selected: true })).toBeVisible();

  await page.getByRole('tab', { name: 'recipe.json' }).click();
  await token(page, '"choices.py"').click();
  await page.keyboard.press('F12');
  await expect(page.getByRole('tab', { name: 'choices.py', selected: true })).toBeVisible();
});

test('references are listed in a panel, and lead to their places', async ({ page }) => {
  await token(page, '"limit"').click();
  await page.keyboard.press('Shift+F12');
  const panel = page.getByRole('region', { name: 'References' });
  await expect(panel.getByRole('heading')).toHaveText('References to limit');
  await expect(panel.getByText('1 reference in 1 file')).toBeVisible();
  // The editor is laid out anew, and the caret stays.
  await expect(page.getByText(/^Ln 9, Col \d+$/)).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('treeitem').last().dblclick();
  await expect(page.getByRole('tab', { name: 'recipe.py', selected: true })).toBeVisible();

  await test.step('of a file, from the tree', async () => {
    await showChoices(page);
    await page.getByRole('treeitem', { name: 'choices.py', exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Find references' }).click();
    await expect(panel.getByRole('heading')).toHaveText('References to choices.py');
    await panel.getByRole('button', { name: 'Hide references' }).click();
    await expect(panel).toHaveCount(0);
  });
});

test('a parameter is renamed in all files, and undone in one step', async ({ page }) => {
  await token(page, '"limit"').click();
  await page.keyboard.press('F2');
  const field = page.locator('.rename-box input');
  await expect(field).toHaveValue('limit');
  await expectAccessible(page);
  await field.fill('maximum');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done: Rename limit to maximum')).toBeVisible();
  await expect(token(page, '"maximum"')).toBeVisible();
  await plugin.openFile('custom-recipes/copy/recipe.py');
  await expect(page.locator('.view-lines')).toContainText('get_recipe_config()["maximum"]');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('.view-lines')).toContainText('get_recipe_config()["limit"]');
});

test('a file that gets another name takes its references along', async ({ page }) => {
  await showChoices(page);
  await page.getByRole('treeitem', { name: 'choices.py', exact: true }).click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'New name' }).fill('options.py');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Done: Rename choices.py to options.py, with 1 reference to it')).toBeVisible();
  await page.getByRole('tab', { name: 'recipe.json' }).click();
  await expect(token(page, '"options.py"')).toBeVisible();
});

test('a field leads to the parameter set that it names', async ({ page }) => {
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector
    .getByRole('button', { name: /account/i })
    .first()
    .click();
  await inspector.getByRole('button', { name: 'Go to', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'parameter-set.json', selected: true })).toBeVisible();
});

async function showChoices(page: Page): Promise<void> {
  await page.getByRole('tree', { name: 'Files' }).getByRole('treeitem', { name: 'resource', exact: true }).click();
}

/** A piece of the text in the editor, as its colours cut it. */
function token(page: Page, text: string) {
  return page
    .locator('.view-line span:not(:has(span))')
    .filter({ hasText: new RegExp(`^${text}$`) })
    .first();
}
