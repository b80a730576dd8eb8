import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

test('every kind of component can be created, and none brings an error', async ({ page }) => {
  test.setTimeout(300_000);
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('all-kinds');
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: 'Create your first component' }).click();
  const cards = dialog.getByRole('listitem').getByRole('button');
  await expect(cards.first()).toBeVisible();
  const kinds = await cards.allInnerTexts();
  expect(kinds.length).toBeGreaterThan(35);
  await page.keyboard.press('Escape');

  for (const [index, kind] of kinds.entries()) {
    await test.step(kind, async () => {
      await page.keyboard.press('Alt+n');
      await dialog.getByRole('button', { name: kind, exact: true }).click();
      await dialog.getByLabel('Identifier').fill(`part-${index}`);
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(dialog).toBeHidden();
    });
  }

  await plugin.openTab('Summary');
  await expect(page.getByRole('heading', { name: `Components (${kinds.length})` })).toBeVisible();
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'No problems' })).toBeVisible();
  const { files } = await plugin.exportZip();
  expect(files.size).toBeGreaterThan(kinds.length);
});

test('the page about a kind stands beside its descriptor and its code', async ({ page }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('with-docs');
  await page.getByRole('button', { name: 'Create your first component' }).click();
  await page.getByRole('button', { name: 'Macro', exact: true }).click();
  await page.getByLabel('Identifier').fill('cleaner');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Macro', exact: true })).toBeVisible();
  await plugin.openFile('runnable.json');
  await inspector.getByRole('tab', { name: 'Form' }).click();
  await inspector.getByRole('tab', { name: 'Docs' }).click();
  await expect(inspector.getByRole('heading', { name: 'Where it appears in DSS' })).toBeVisible();
});

test('a Java component asks for its class, which needs a package', async ({ page }) => {
  const plugin = new PluginPage(page);
  await plugin.writeYourOwn('in-java');
  await page.getByRole('button', { name: 'Create your first component' }).click();
  await page.getByRole('button', { name: 'Custom LLM (Java)', exact: true }).click();
  await page.getByLabel('Identifier').fill('model');
  const field = page.getByLabel('Class name');
  await expect(field).toHaveValue('com.example.in_java.Model');
  await field.fill('Model');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('org.acme.Model');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const { files } = await plugin.exportZip();
  expect(files.get('java-llms/model/jllm.json')).toContain('"clientClass": "org.acme.Model"');
});
