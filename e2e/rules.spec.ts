import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const PLUGIN = [
  ['plugin.json', '{\n    "id": "faulty",\n    "version": "0.1",\n    "meta": {"label": "Faulty"}\n}\n'],
  [
    'python-llms/chat/llm.json',
    `{
    "meta": {"label": "Chat"},
    "params": [
        {"name": "size", "label": "Size", "type": "INT", "defaultValue": "10"},
        {"name": "depth", "label": "Depth", "type": "INT", "defaultValue": "2", "mandatory": "true"}
    ]
}
`,
  ],
  ['python-llms/chat/llm.py', 'from dataiku.llm.python import BaseLLM\n'],
  ['code-env/python/desc.json', '{"acceptedPythonInterpreters": ["PYTHON311"]}'],
  ['code-env/python/spec/requirements.txt', 'openai>=1\nopenai>=2\n'],
  ['code-env/R/desc.json', '{"installCorePackages": true}'],
  ['code-env/R/spec/rPackages.txt', ''],
] as const;

test('problems are fixed together, suppressed with a reason, and explained', async ({ page }) => {
  test.setTimeout(120_000);
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  const plugin = new PluginPage(page);
  await plugin.openTab('Edit');
  await page.getByRole('contentinfo').getByRole('button', { name: /error/ }).click();
  const panel = page.getByRole('region', { name: 'Problems' });
  const rows = (text: string) => panel.getByRole('listitem').filter({ hasText: text });
  const choose = async (row: string, item: string) => {
    await rows(row).first().getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };

  await test.step('the panel says what DSS will report', async () => {
    const verdict = panel.getByRole('region', { name: 'Will DSS load it?' });
    await expect(verdict).toContainText('ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER');
    await expectAccessible(page);
    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('Will DSS load it?');
    await page.keyboard.press('Escape');
    await plugin.openTab('Edit');
  });

  await test.step('all of one rule are mended at once, and taken back at once', async () => {
    await expect(rows('default-type')).toHaveCount(2);
    await choose('default-type', 'Fix all of this rule');
    await expect(rows('default-type')).toHaveCount(0);
    await expect(rows('wrong-type')).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(rows('default-type')).toHaveCount(2);
  });

  await test.step('all that is safe is mended at once', async () => {
    await panel.getByRole('button', { name: 'Fix all safe' }).click();
    await expect(rows('default-type')).toHaveCount(0);
    await expect(rows('wrong-type')).toHaveCount(0);
    await expect(rows('two-code-envs')).not.toHaveCount(0);
  });

  await test.step('a suppression asks for the reason, and is listed with it', async () => {
    await choose('duplicate-requirement', 'Suppress');
    const dialog = page.getByRole('dialog', { name: 'Suppress duplicate-requirement' });
    await expect(dialog.getByRole('button', { name: 'Suppress' })).toBeDisabled();
    await expectAccessible(page);
    await dialog.getByLabel('Reason').fill('The operators want both.');
    await dialog.getByRole('button', { name: 'Suppress' }).click();
    await expect(rows('duplicate-requirement')).toHaveCount(0);
    await panel.getByRole('button', { name: 'Suppressed', exact: true }).click();
    await expect(rows('duplicate-requirement')).toContainText('The operators want both.');
    await expectAccessible(page);
    await rows('duplicate-requirement').getByRole('button', { name: 'Remove suppression' }).click();
    await expect(panel).toContainText('No problem is suppressed.');
    await panel.getByRole('button', { name: 'Suppressed', exact: true }).click();
    await expect(rows('duplicate-requirement')).toHaveCount(1);
  });

  await test.step('"Explain" shows why, with examples that the rule judges', async () => {
    await choose('0.1', 'Explain');
    await expect(page).toHaveURL(/#\/rules\/version$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version that is not major.minor.patch');
    await expect(page.getByRole('region', { name: 'Wrong' }).locator('mark')).toHaveText('"1.0"');
    await expect(page.getByRole('region', { name: 'Wrong' })).toContainText('is not of the form major.minor.patch');
    await expect(page.getByRole('region', { name: 'Right' }).locator('mark')).toHaveCount(0);
    await expectAccessible(page);
    await page.getByLabel('Severity in the open plugin').selectOption('off');
  });

  await test.step('the list is searched, and sets severities of the open plugin', async () => {
    await page.getByRole('link', { name: 'All rules' }).click();
    await page.getByRole('searchbox', { name: 'Search rules' }).fill('two code env');
    await expect(page.getByRole('link', { name: 'Two code environments' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Plugin id' })).toHaveCount(0);
    await page.getByLabel('Severity of Two code environments').selectOption('information');
    await page.getByRole('searchbox', { name: 'Search rules' }).fill('');
    await expect(page.getByLabel('Severity of Version that is not major.minor.patch')).toHaveValue('off');
    await expectAccessible(page);
    await page.goBack();
    await page.goBack();
    await expect(panel.getByRole('button', { name: '1 rule is off' })).toBeVisible();
    await expect(rows('0.1')).toHaveCount(0);
    await plugin.openFile('plugsmith.json');
    await expect(plugin.editor()).toContainText('two-code-envs');
  });
});
