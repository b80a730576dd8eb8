import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Conditions of parameters: live in the preview, explained beside their field, completed while they are typed. */

const RECIPE = `{
    "meta": {"label": "Recipe"},
    "kind": "PYTHON",
    "params": [
        {"name": "mode", "label": "Mode", "type": "SELECT", "selectChoices": [
            {"value": "basic", "label": "Basic"}, {"value": "oauth", "label": "OAuth"}
        ]},
        {"name": "token", "label": "Token", "type": "STRING", "visibilityCondition": "model.mode == 'oauth'"}
    ]
}
`;
const FILES: Files = [
  ['plugin.json', manifest('conditions', 'Conditions')],
  ['custom-recipes/copy/recipe.json', RECIPE],
  ['custom-recipes/copy/recipe.py', ''],
];

test.beforeEach(async ({ page }) => {
  const plugin = new PluginPage(page);
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(FILES);
  await plugin.openTab('Edit');
  await plugin.openFile('custom-recipes/copy/recipe.json');
});

test('the preview shows a field while its condition is true, and the form says what its parts are worth', async ({
  page,
}) => {
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await inspector.getByRole('tab', { name: 'Preview', exact: true }).click();
  const token = inspector.getByLabel('Token', { exact: true });
  await expect(token).toBeHidden();
  await expect(inspector.getByText('Hidden by their condition now: Token.')).toBeVisible();
  await inspector.getByLabel('Mode', { exact: true }).selectOption({ label: 'OAuth' });
  await expect(token).toBeVisible();

  await inspector.getByRole('tab', { name: 'Form', exact: true }).click();
  await inspector.getByRole('button', { name: 'token STRING' }).click();
  const now = inspector.getByRole('region', { name: 'The condition now' });
  await expect(now).toContainText('Shown with what the preview holds');
  await expect(now).toContainText("model.mode is 'oauth'");
  await expectAccessible(page);

  await inspector.getByLabel('Visibility condition').fill("model.mode = 'oauth'");
  await expect(inspector.getByText(/"=" sets a value/).first()).toBeVisible();
});
