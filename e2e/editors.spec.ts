import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

const MANIFEST = '{"id": "many-files", "version": "0.1.0", "meta": {"label": "Many files"}}';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const BIG = '# a line of a large file, which says nothing in particular\n'.repeat(90_000);

test('each file is shown as what it is', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    ['plugin.json', MANIFEST],
    ['resource/dot.png', PIXEL],
    [
      'resource/drawn.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>document.title="ran"</script></svg>',
    ],
    ['java-lib/code.jar', Buffer.from([0x50, 0x4b, 0, 1, 2, 3, 255, 254])],
    ['python-lib/big.py', BIG],
  ]);
  const plugin = new PluginPage(page);
  await plugin.openTab('Edit');
  const open = async (name: string) => {
    await page.keyboard.press('ControlOrMeta+p');
    await page.getByRole('combobox', { name: 'Go to file' }).fill(name);
    await page.getByRole('option').first().click();
    await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();
  };

  await open('dot.png');
  await expect(page.getByRole('tabpanel').getByRole('img')).toBeVisible();
  await open('drawn.svg');
  await expect(page.getByRole('button', { name: 'Show source' })).toBeVisible();
  await expect(page).not.toHaveTitle('ran');
  await open('code.jar');
  await expect(page.getByRole('button', { name: /Download/ }).first()).toBeVisible();

  await open('big.py');
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
  await plugin.editor().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('end = 1');
  await plugin.waitUntilSaved();
  const { files } = await plugin.exportZip();
  expect(files.get('python-lib/big.py')).toBe(`${BIG}end = 1`);
});

test('what DSS reads is never underlined in red, and becomes strict JSON when it is asked for', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([['plugin.json', MANIFEST.replaceAll('"id"', "'id'").replace('{', '{ // legal for DSS\n')]]);
  const plugin = new PluginPage(page);
  await plugin.openTab('Edit');
  await plugin.openFile('plugin.json');
  await expect(page.locator('.monaco-editor .squiggly-info')).not.toHaveCount(0);
  await expect(page.locator('.monaco-editor .squiggly-error')).toHaveCount(0);

  await page.keyboard.press('F1');
  await page.getByRole('combobox', { name: 'Search or run' }).fill('Normalise to strict JSON');
  await page.keyboard.press('Enter');
  await expect(page.locator('.monaco-editor .squiggly-info')).toHaveCount(0);
  const { files } = await plugin.exportZip();
  expect(JSON.parse(files.get('plugin.json') ?? '')).toEqual(JSON.parse(MANIFEST));
});

test('keys are completed and explained from the schema that judges them', async ({ page }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('completed');
  await plugin.openTab('Edit');
  await plugin.openFile('plugin.json');
  await plugin.replaceText('{"id": "completed", "version": "0.0.1", "meta": {"label": "C", }}');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ControlOrMeta+Space');
  const suggestions = page.locator('.suggest-widget');
  await expect(suggestions).toContainText('licenseInfo');
  await page.keyboard.press('Escape');
  await page.locator('.view-line').getByText('"label"').hover();
  await expect(page.locator('.monaco-hover').getByText(/label/i).first()).toBeVisible();
});

test('a key pressed in the moment a page is chosen still opens its dialog', async ({ page }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('quick');
  await page.getByRole('tab', { name: 'Edit', exact: true }).evaluate((tab) => {
    // In one task: the browser tells of the new address only after it.
    const press = { button: 0, bubbles: true, cancelable: true };
    tab.dispatchEvent(new MouseEvent('mousedown', press));
    tab.dispatchEvent(new MouseEvent('click', press));
    const keys = { key: 'p', code: 'KeyP', ctrlKey: true, bubbles: true, cancelable: true };
    tab.dispatchEvent(new KeyboardEvent('keydown', keys));
  });
  await expect(page).toHaveURL(/\/edit$/);
  await expect(page.getByRole('dialog', { name: 'Go to file' })).toBeVisible();
  await page.keyboard.type('plugin.json');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'plugin.json', selected: true })).toBeVisible();
});

test('tabs are closed, opened again and set side by side, and a file is dragged to another folder', async ({
  page,
}) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    ['plugin.json', MANIFEST],
    ['python-lib/one.py', 'one = 1\n'],
    ['resource/two.py', 'two = 2\n'],
  ]);
  const plugin = new PluginPage(page);
  await plugin.openTab('Edit');
  await plugin.openFile('one.py');
  await plugin.openFile('two.py');
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });

  await page.keyboard.press('Alt+w');
  await expect(tab('two.py')).toHaveCount(0);
  await page.keyboard.press('Alt+Shift+w');
  await expect(tab('two.py')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Backslash');
  await expect(page.locator('.monaco-editor')).toHaveCount(2);

  const tree = page.getByRole('tree', { name: 'Files' });
  await tree
    .getByRole('treeitem', { name: 'two.py', exact: true })
    .dragTo(tree.getByRole('treeitem', { name: 'python-lib', exact: true }));
  const { files } = await plugin.exportZip();
  expect([...files.keys()].sort()).toEqual(['plugin.json', 'python-lib/one.py', 'python-lib/two.py']);
});
