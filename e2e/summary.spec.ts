import type { Page } from '@playwright/test';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

const MANIFEST = `// Written by hand.
{
  'id': 'kept-as-written',   # single quotes are fine
  "version": "1.2.3",
  "future": {"key": true},
  "meta": {
      "label": "Kept", /* shown in DSS */
      "tags": [ "one" ]
  }
}
`;

const LLM = {
  'python-llms/chat/llm.json': '{"meta": {"label": "Chat"}, "params": []}',
  'python-llms/chat/llm.py':
    'from dataiku.llm.python import BaseLLM\n\n\nclass Chat(BaseLLM):\n    def process(self, query, settings, trace):\n        return {"text": ""}\n',
};

const KEYED = {
  'plugin.json': '{"id": "keyed", "version": "0.1.0", "meta": {"label": "Keyed"}}',
  'parameter-sets/key/parameter-set.json': '{"meta": {"label": "The key"}, "pluginParams": [], "params": []}',
  ...LLM,
  'python-llms/chat/llm.json':
    '{"meta": {"label": "Chat"}, "params": [{"name": "key", "type": "PRESET", "parameterSetId": "key"}]}',
};

test('each field of the identity edits its place in plugin.json and nothing else', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(Object.entries({ 'plugin.json': MANIFEST }));
  await expect(page.getByText('kept as is')).toContainText('future');

  await page.getByLabel('Label', { exact: true }).fill('Better');
  await page.getByLabel('Tags', { exact: true }).fill('one, two');
  await page.getByLabel('Author', { exact: true }).fill('Ada');
  await page.getByRole('button', { name: 'Minor', exact: true }).click();
  await expect(page.getByLabel('Version', { exact: true })).toHaveValue('1.3.0');

  const { files } = await new PluginPage(page).exportZip();
  expect(files.get('plugin.json')).toBe(
    MANIFEST.replace('1.2.3', '1.3.0')
      .replace('"Kept"', '"Better"')
      .replace(
        '"tags": [ "one" ]',
        `"tags": [ "one", "two" ],
      "author": "Ada"`,
      ),
  );

  await page.getByRole('button', { name: 'Patch', exact: true }).click();
  await expect(page.getByLabel('Version', { exact: true })).toHaveValue('1.3.1');
  await page.getByRole('button', { name: 'Major', exact: true }).click();
  await expect(page.getByLabel('Version', { exact: true })).toHaveValue('2.0.0');
});

test('a field shows its place in the JSON, and one undo stack takes it back', async ({ page }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('undone');
  await page.getByLabel('Author', { exact: true }).fill('Ada');
  const field = page.getByLabel('Author', { exact: true });
  await page.getByRole('heading', { name: 'Identity' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(field).toHaveValue('Ada');

  await page.getByRole('button', { name: 'Show in JSON' }).and(page.locator('[aria-description="Author"]')).click();
  await expect(page.getByRole('tab', { name: 'plugin.json', selected: true })).toBeVisible();
  await expect(page.locator('.monaco-editor.focused')).toBeVisible();
});

test('an icon is found by its name of today or of FontAwesome 3.2.1', async ({ page }) => {
  await new PluginPage(page).writeYourOwn('pictured');
  for (const [words, icon] of [
    ['robot', 'fas fa-robot'],
    ['icon-cogs', 'fas fa-cogs'],
  ] as const) {
    await page.getByRole('button', { name: 'Choose icon' }).click();
    await page.getByRole('combobox', { name: 'Search icons' }).fill(words);
    await page
      .getByRole('option', { name: new RegExp(`\\(${icon}\\)`) })
      .first()
      .click();
    await expect(page.getByLabel('Icon', { exact: true })).toHaveValue(icon);
  }
});

test('requirements are pasted, judged, corrected and removed', async ({ page }) => {
  await new PluginPage(page).writeYourOwn('environment');
  await page.getByRole('button', { name: 'Create a code environment' }).click();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByLabel('New requirement').focus();
  await new PluginPage(page).paste(
    ['openai>=1.40', 'pandas==1.1.5', '-r more.txt', 'git+https://example.com/x.git', 'requests=2.0'].join('\n'),
  );
  const row = (text: string) => page.getByRole('row').filter({ hasText: text });
  await expect(page.getByRole('table', { name: 'Requirements' }).getByRole('row')).toHaveCount(6);
  await expect(row('pandas').getByText('Warning')).toBeAttached();
  await expect(row('pandas')).toContainText('core packages');
  await expect(row('requests').getByText('Error')).toBeAttached();
  for (const legal of ['-r more.txt', 'git+https', 'openai']) {
    await expect(row(legal).getByText(/^(Error|Warning)$/)).toHaveCount(0);
  }

  await row('requests=2.0').getByRole('button', { name: 'Write requests==2.0' }).click();
  await expect(row('requests').getByText('Error')).toHaveCount(0);
  await page.getByLabel('Version rule of openai').fill('~=1.66');
  await page.keyboard.press('Enter');
  await page.getByLabel('Marker of openai').fill('python_version < "3.13"');
  await page.keyboard.press('Enter');
  await row('pandas').getByRole('button', { name: 'Remove line' }).click();
  await expect(row('pandas')).toHaveCount(0);

  await page.getByLabel('New requirement').fill('openai');
  await page.getByRole('button', { name: 'Edit as text' }).click();
  await expect(page.getByRole('tab', { name: 'requirements.txt', selected: true })).toBeVisible();
  const { files } = await new PluginPage(page).exportZip();
  expect(files.get('code-env/python/spec/requirements.txt')?.trim().split('\n')).toEqual([
    'openai~=1.66; python_version < "3.13"',
    '-r more.txt',
    'git+https://example.com/x.git',
    'requests==2.0',
  ]);
});

test('an R environment has its packages and no interpreters', async ({ page }) => {
  await new PluginPage(page).writeYourOwn('r-environment');
  await page.getByRole('button', { name: 'Create a code environment' }).click();
  await page.getByLabel('Language').selectOption('R');
  await expect(page.getByText('Accepted interpreters')).toHaveCount(0);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('region', { name: 'R code environment' })).toBeVisible();
  await page.getByRole('button', { name: 'Actions for the R code environment' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('This plugin does not require a dedicated code environment.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('region', { name: 'R code environment' })).toBeVisible();
});

test('a component is renamed with what refers to it, duplicated, deleted and brought back', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(Object.entries(KEYED));
  const list = page.getByRole('list', { name: 'Components' });
  await expect(page.getByRole('heading', { name: 'Components (2)' })).toBeVisible();

  await act(page, 'The key', 'Rename');
  await page.getByLabel('Identifier').fill('Not Allowed');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByLabel('Identifier')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Identifier').fill('secret-key');
  await expect(page.getByText('the one place that refers to it follows')).toBeVisible();
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(list).toContainText('secret-key');

  await act(page, 'Chat', 'Duplicate');
  await expect(page.getByRole('heading', { name: 'Components (3)' })).toBeVisible();
  await act(page, 'The key', 'Delete');
  await expect(page.getByRole('heading', { name: 'Components (2)' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Components (3)' })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search components' }).fill('secret');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: 'The key', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'parameter-set.json', selected: true })).toBeVisible();
  const { files } = await new PluginPage(page).exportZip();
  expect(files.has('parameter-sets/secret-key/parameter-set.json')).toBe(true);
  expect(files.get('python-llms/chat/llm.json')).toContain('"parameterSetId": "secret-key"');
});

test('an identifier is judged as it is typed, and a taken one is refused with its reason', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(Object.entries(KEYED));
  await page.getByRole('button', { name: 'New component' }).click();
  await page.getByRole('searchbox', { name: 'Search kinds of component' }).fill('custom llm');
  await page.getByRole('button', { name: 'Custom Python LLM' }).click();
  const field = page.getByLabel('Identifier');
  for (const wrong of ['', 'chat', '1st', 'with space', 'ünï']) {
    await field.fill(wrong);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('dialog')).toBeVisible();
  }
  await page.getByLabel('Starter code').selectOption('Text embedding');
  await field.fill('vectors');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'llm.py', selected: true })).toBeVisible();
});

test('a plugin.json that cannot be read says where, and the Summary stays usable', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(Object.entries({ ...KEYED, 'plugin.json': '{"id": "keyed", "version": }' }));
  await expect(page.getByText('plugin.json has an error')).toBeVisible();
  await expect(page.getByLabel('Label', { exact: true })).toBeDisabled();
  await expect(page.getByRole('list', { name: 'Components' }).getByRole('listitem')).toHaveCount(2);
});

async function act(page: Page, label: string, action: string): Promise<void> {
  await page
    .getByRole('button', { name: `Actions for ${label}`, exact: true })
    .first()
    .click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}
