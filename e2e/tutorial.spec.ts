import { PluginPage, readDescriptor } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

/** Dataiku's tutorial "Creating a custom LLM connection", all its authoring steps. */

const LLM_CODE = `from dataiku.llm.python import BaseLLM
from openai import OpenAI


class MyLLM(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        self.config = config
        self.model = config.get("model")
        api_key = config.get("api_key").get("param_set_api_key")
        self.client = OpenAI(api_key=api_key)

    def process(self, query, settings, trace):
        prompt = query["messages"][-1]["content"]
        response = self.client.responses.create(model=self.model, input=prompt)
        return {"text": response.output_text}
`;

test('the tutorial, from the first click to a zip and back', async ({ page, browser }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('tutorial-llm-connection');

  await test.step('create the Python code environment, and add openai to the requirements', async () => {
    await expect(page.getByText('This plugin does not require a dedicated code environment.')).toBeVisible();
    await page.getByRole('button', { name: 'Create a code environment' }).click();
    await page.getByLabel('Language').selectOption('Python');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    const requirement = page.getByLabel('New requirement');
    await requirement.fill('openai');
    await page.getByRole('button', { name: 'Add package' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'openai' })).toBeVisible();
  });

  await test.step('create the first component: Custom Python LLM, with the starter code "Text completion"', async () => {
    await page.getByRole('button', { name: 'Create your first component' }).click();
    await page.getByRole('button', { name: 'Custom Python LLM' }).click();
    await page.getByLabel('Identifier').fill('custom-chat-plugin');
    await page.getByLabel('Starter code').selectOption('Text completion');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('tab', { name: 'llm.py', selected: true })).toBeVisible();
  });

  await test.step('create the parameter set, with the secret that each user fills in', async () => {
    await plugin.openTab('Summary');
    await page.getByRole('button', { name: 'New component' }).click();
    await page.getByRole('button', { name: 'Parameter set' }).click();
    await page.getByLabel('Identifier').fill('parameter-custom-llm');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('tab', { name: 'parameter-set.json', selected: true })).toBeVisible();
    await addParameter(page, 'CREDENTIAL_REQUEST', 'param_set_api_key', 'OpenAI API Key');
    const row = parameter(page, 'param_set_api_key');
    await expect(row.getByLabel('Credential type', { exact: true })).toHaveValue('SINGLE_FIELD');
    await row.getByLabel('Mandatory', { exact: true }).check();
  });

  await test.step('add a preset, and fill in the credential', async () => {
    await plugin.openTab('Settings');
    await page.getByRole('button', { name: /parameter-custom-llm/ }).click();
    await page.getByRole('button', { name: 'Add preset' }).click();
    await page.getByLabel('Name', { exact: true }).fill('OpenAI');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('link', { name: 'Credentials' }).first().click();
    const row = page.getByRole('row').filter({ hasText: 'OpenAI' });
    await expect(row.getByText('Empty')).toBeVisible();
    await row.getByRole('button', { name: 'Fill in' }).click();
    await page.getByLabel('Secret').fill('sk-test-1234');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(row.getByText('Filled')).toBeVisible();
    await page.goBack();
  });

  await test.step('declare the parameters of the model', async () => {
    await plugin.openFile('python-llms/custom-chat-plugin/llm.json');
    await plugin.replaceText(
      '{\n    "meta": {\n        "label": "Custom LLM custom-chat-plugin",\n        "icon": "fas fa-magic"\n    },\n    "params": []\n}\n',
    );
    await addParameter(page, 'STRING', 'model', 'Model');
    await addParameter(page, 'PRESET', 'api_key', 'Which openai api key to use');
    await parameter(page, 'api_key').getByLabel('Parameter set', { exact: true }).selectOption('parameter-custom-llm');
  });

  await test.step('write set_config and process', async () => {
    await plugin.openFile('python-llms/custom-chat-plugin/llm.py');
    await plugin.replaceText(LLM_CODE);
    await plugin.waitUntilSaved();
  });

  const exported = await test.step('no error is left; export', async () => {
    await expect(page.getByRole('button', { name: /0 errors|No problems/ })).toBeVisible();
    return plugin.exportZip();
  });

  await test.step('the zip holds the tutorial', () => {
    expect(exported.name).toBe('dss-plugin-tutorial-llm-connection-0.0.1.zip');
    expect([...exported.files.keys()].sort()).toEqual([
      'code-env/python/desc.json',
      'code-env/python/spec/requirements.txt',
      'parameter-sets/parameter-custom-llm/parameter-set.json',
      'plugin.json',
      'python-llms/custom-chat-plugin/llm.json',
      'python-llms/custom-chat-plugin/llm.py',
    ]);
    expect(exported.files.get('code-env/python/spec/requirements.txt')?.trim()).toBe('openai');
    expect(exported.files.get('python-llms/custom-chat-plugin/llm.py')).toBe(LLM_CODE);
    expect(readDescriptor(exported.files, 'plugin.json')).toMatchObject({
      id: 'tutorial-llm-connection',
      version: '0.0.1',
    });
    expect(readDescriptor(exported.files, 'python-llms/custom-chat-plugin/llm.json')).toMatchObject({
      meta: { label: 'Custom LLM custom-chat-plugin', icon: 'fas fa-magic' },
      params: [
        { name: 'model', type: 'STRING', label: 'Model' },
        {
          name: 'api_key',
          type: 'PRESET',
          label: 'Which openai api key to use',
          parameterSetId: 'parameter-custom-llm',
        },
      ],
    });
    expect(readDescriptor(exported.files, 'parameter-sets/parameter-custom-llm/parameter-set.json')).toMatchObject({
      defaultDefinableInline: true,
      defaultDefinableAtProjectLevel: true,
      pluginParams: [],
      params: [
        {
          name: 'param_set_api_key',
          type: 'CREDENTIAL_REQUEST',
          label: 'OpenAI API Key',
          mandatory: true,
          credentialRequestSettings: { type: 'SINGLE_FIELD' },
        },
      ],
    });
    for (const [path, text] of exported.files) {
      expect(text, path).not.toContain('sk-test-1234');
      expect(text, path).not.toContain('"OpenAI"');
    }
  });

  await test.step('a fresh profile takes the zip, and has neither presets nor secrets', async () => {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    await fresh.goto(page.url().replace(/#.*/, ''));
    await fresh.getByRole('button', { name: 'Add plugin' }).click();
    const choosing = fresh.waitForEvent('filechooser');
    await fresh.getByRole('menuitem', { name: 'Upload' }).click();
    await (await choosing).setFiles(exported.path);
    await expect(fresh.getByRole('heading', { name: 'Components (2)' })).toBeVisible();
    const again = await new PluginPage(fresh).exportZip();
    expect([...again.files]).toEqual([...exported.files]);
    await fresh.getByRole('tab', { name: 'Settings', exact: true }).click();
    await fresh.getByRole('button', { name: /parameter-custom-llm/ }).click();
    await expect(fresh.getByText('OpenAI', { exact: true })).toHaveCount(0);
    await context.close();
  });
});

test('the second road of the tutorial: the component made by hand in Edit', async ({ page }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('by-hand');
  await plugin.openTab('Edit');
  await create(page, 'Create folder', 'python-llms');
  await create(page, 'Create folder', 'python-llms/custom-chat-plugin');
  await create(page, 'Create file', 'python-llms/custom-chat-plugin/llm.json');
  await plugin.replaceText('{\n    "meta": { "label": "By hand" },\n    "params": []\n}\n');
  await create(page, 'Create file', 'python-llms/custom-chat-plugin/llm.py');
  await plugin.replaceText(LLM_CODE);
  await plugin.waitUntilSaved();
  await plugin.openTab('Summary');
  await expect(page.getByRole('heading', { name: 'Components (1)' })).toBeVisible();
  await expect(page.getByText('Custom Python LLM')).toBeVisible();
  const { files } = await plugin.exportZip();
  expect([...files.keys()].sort()).toEqual([
    'plugin.json',
    'python-llms/custom-chat-plugin/llm.json',
    'python-llms/custom-chat-plugin/llm.py',
  ]);
});

type Page = PluginPage['page'];

async function addParameter(page: Page, type: string, name: string, label: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Parameters', exact: true })
    .getByRole('button', { name: 'Add parameter' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Type', { exact: true }).selectOption(type);
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await parameter(page, name).getByLabel('Label', { exact: true }).fill(label);
}

function parameter(page: Page, name: string) {
  return page.getByRole('group', { name: `Parameter ${name}`, exact: true });
}

async function create(page: Page, what: string, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
  const field = page.getByRole('textbox', { name: 'Name', exact: true });
  await field.fill(path);
  await field.press('Enter');
}
