import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const LLM = `{
    "meta": { "label": "Chat" },
    "params": [
        { "name": "provider", "label": "Provider", "type": "SELECT", "mandatory": true, "selectChoices": [
            { "value": "openai", "label": "OpenAI" },
            { "value": "local", "label": "Local" }
        ] },
        { "name": "endpoint", "label": "Endpoint", "type": "STRING", "mandatory": false, "visibilityCondition": "model.provider == 'local'" },
        { "name": "token", "label": "Token", "type": "PASSWORD", "mandatory": true },
        { "name": "connection", "label": "Connection", "type": "CONNECTION", "mandatory": false }
    ]
}
`;

const CODE = `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        self.endpoint = config.get("endpoint")
        self.provider = config["provider"]
        self.token = config["token"]

    def process(self, query, settings, trace):
        return {"text": self.provider, "totalTokens": 1}
`;

const PLUGIN: Files = [
  ['plugin.json', manifest('forms', 'Forms')],
  ['python-llms/chat/llm.json', LLM],
  ['python-llms/chat/llm.py', CODE],
];

test('parameters are added, filled with choices, renamed, moved and computed, each as one step', async ({ page }) => {
  const home = new HomePage(page);
  const plugin = new PluginPage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  await plugin.openTab('Edit');
  await plugin.openFile('python-llms/chat/llm.json');
  const params = page.getByRole('region', { name: 'Parameters', exact: true });
  const text = () => textOf(plugin);

  await test.step('a type is found by what it is', async () => {
    await params.getByRole('button', { name: 'Add parameter' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add parameter' });
    await dialog.getByRole('combobox', { name: 'Search types' }).fill('dataset');
    await expect(dialog.getByText('Not useful here')).toBeVisible();
    await dialog.getByRole('combobox', { name: 'Search types' }).fill('some of several');
    await dialog.getByRole('combobox', { name: 'Search types' }).press('Enter');
    await expect(dialog.getByLabel('Type', { exact: true })).toHaveValue('MULTISELECT');
    await dialog.getByLabel('Name', { exact: true }).fill('regions');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(text).toContain('"type": "MULTISELECT"');
  });

  await test.step('choices are pasted from a spreadsheet', async () => {
    const row = page.getByRole('group', { name: 'Parameter regions', exact: true });
    await row.getByRole('button', { name: 'Add choice' }).evaluate((input) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'eu\tEurope\nus\tUnited States\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect(row.getByLabel('Choice 2 label')).toHaveValue('United States');
    await page.keyboard.press('ControlOrMeta+z');
  });

  await test.step('a rename changes the conditions and the Python that name it', async () => {
    await params.getByRole('button', { name: /^provider/ }).click();
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Rename parameter' });
    await expect(dialog.getByText('python-llms/chat/llm.py, line 7')).toBeVisible();
    await dialog.getByLabel('New name').fill('service');
    await expect(dialog.getByText('self.provider = config["service"]')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await expect.poll(text).toContain("model.service == 'local'");
    await plugin.openFile('python-llms/chat/llm.py');
    await expect.poll(text).toContain('config["service"]');
    await plugin.openFile('python-llms/chat/llm.json');
  });

  await test.step('a parameter moves to a parameter set, and is read from the preset', async () => {
    await params.getByRole('button', { name: /^token/ }).click();
    await page.getByRole('button', { name: 'Move to parameter set' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move to parameter set' });
    await dialog.getByLabel('Identifier').fill('keys');
    await expect(dialog.getByText('self.token = config["keys"]["token"]')).toBeVisible();
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await expect.poll(text).toContain('"parameterSetId": "keys"');
    await plugin.openFile('python-llms/chat/llm.py');
    await expect.poll(text).toContain('config["keys"]["token"]');
    await plugin.openFile('python-llms/chat/llm.json');
  });

  await test.step('Python computes the choices', async () => {
    await params.getByRole('button', { name: /^service/ }).click();
    await page
      .getByRole('group', { name: 'Parameter service', exact: true })
      .getByRole('button', { name: 'Edit Python' })
      .click();
    await expect.poll(text).toContain('def do(payload, config, plugin_config, inputs):');
    await plugin.openFile('python-llms/chat/llm.json');
    await expect.poll(text).toContain('"paramsPythonSetup": "chat_choices.py"');
  });

  await test.step('the same file computes the choices of another', async () => {
    await params.getByRole('button', { name: /^regions/ }).click();
    await page
      .getByRole('group', { name: 'Parameter regions', exact: true })
      .getByRole('button', { name: 'Edit Python' })
      .click();
    await expect.poll(text).toContain('if payload.get("parameterName") == "regions":');
    await expect.poll(text).toContain('if payload.get("parameterName") == "service":');
  });
});

test('the keyboard is never lost where a row with it goes', async ({ page }) => {
  const home = new HomePage(page);
  const plugin = new PluginPage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  await plugin.openTab('Edit');
  await plugin.openFile('python-llms/chat/llm.json');
  const params = page.getByRole('region', { name: 'Parameters', exact: true });
  const row = (name: RegExp) => params.getByRole('button', { name });
  const pressIn = async (parameter: string, button: string) => {
    const group = page.getByRole('group', { name: `Parameter ${parameter}`, exact: true });
    await group.getByRole('button', { name: button, exact: true }).press('Enter');
  };

  await row(/^token/).press('Enter');
  await pressIn('token', 'Duplicate');
  await expect(row(/^token_2/)).toBeFocused();
  await pressIn('token_2', 'Remove');
  await expect(row(/^connection/)).toBeFocused();
  await row(/^connection/).press('Enter');
  await pressIn('connection', 'Duplicate');
  await expect(row(/^connection_2/)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row(/^connection_2/)).toBeHidden();
  await expect(row(/^Add parameter/)).toBeFocused();
  await row(/^provider/).press('Enter');
  const choices = page.getByRole('group', { name: 'Choices', exact: true });
  await choices.getByRole('button', { name: 'Remove choice' }).last().press('Enter');
  await expect(choices.getByRole('button', { name: 'Add choice' })).toBeFocused();
});

test('the preview shows what users get, and the config that Python receives', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const home = new HomePage(page);
  const plugin = new PluginPage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  await plugin.openTab('Edit');
  await plugin.openFile('python-llms/chat/llm.json');
  await page.getByRole('tab', { name: 'Preview', exact: true }).click();
  const preview = page.getByRole('tabpanel', { name: 'Preview' });

  await expect(preview.getByLabel('Endpoint')).toBeHidden();
  await preview.getByLabel('Provider').selectOption('Local');
  await preview.getByLabel('Endpoint').fill('http://localhost');
  await preview.getByLabel('Connection').selectOption('snowflake');
  await expect(preview.getByRole('region', { name: 'What Python receives as config' })).toContainText(
    '"connection": "snowflake"',
  );
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Edit sample objects' }).click();
  const objects = page.getByRole('dialog', { name: 'Edit sample objects' });
  await objects.getByLabel('Connections').fill('warehouse');
  await objects.getByRole('button', { name: 'Add dataset' }).click();
  await expect(objects.getByText('Give the dataset a name.')).toBeVisible();
  await expect(objects.getByRole('button', { name: 'Save' })).toBeDisabled();
  await objects.getByLabel('Name').last().fill('orders');
  await objects.getByLabel('Rows as CSV').last().fill('id,placed\n1,2026-01-31\n');
  await expect(objects.getByText('Columns: id (bigint), placed (date)')).toBeVisible();
  await expectAccessible(page);
  await objects.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Edit sample objects' }).click();
  await expect(objects.getByRole('group', { name: 'Dataset orders' })).toBeVisible();
  await page.keyboard.press('Escape');
  await preview.getByLabel('Connection').selectOption('warehouse');

  await page.getByRole('button', { name: 'Copy as Python' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('config = {');
  expect(copied).toContain('"connection": "warehouse"');

  await page.getByRole('button', { name: 'Save as test case' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as test case' });
  await dialog.getByLabel('Name').fill('Local provider');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('treeitem', { name: 'tests' })).toBeVisible();
  await plugin.openFile('tests/plugsmith/local-provider.json');
  await expect.poll(() => textOf(plugin)).toContain('"name": "Local provider"');
});

/** What the editor shows of its text. */
async function textOf(plugin: PluginPage): Promise<string> {
  return ((await plugin.editor().locator('.view-lines').textContent()) ?? '').replaceAll('\u00a0', ' ');
}
