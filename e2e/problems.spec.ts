import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

const PLUGIN = [
  ['plugin.json', '{"id": "faulty", "version": "0.1.0", "meta": {"label": "Faulty", "icno": "fas fa-bug"}}'],
  ['parameter-sets/key/parameter-set.json', '{"meta": {"label": "Key"}, "pluginParams": [], "params": []}'],
  [
    'python-llms/chat/llm.json',
    '{"meta": {"label": "Chat"}, "params": [\n{"name": "api_key", "label": "API key", "type": "PRESET", "parameterSetId": "kex"},\n{"name": "size", "label": "Size", "type": "INT", "mandatory": "true"}]}',
  ],
] as const;

test('problems are listed by file, filtered, walked by keyboard and mended', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin(PLUGIN);
  const plugin = new PluginPage(page);
  await plugin.openTab('Edit');
  const panel = page.getByRole('region', { name: 'Problems' });
  const status = page.getByRole('contentinfo').getByRole('button', { name: /error/ });
  await status.click();
  await expect(panel).toBeVisible();
  const llm = panel.getByRole('region', { name: 'python-llms/chat/llm.json' });

  await test.step('each names the value and says what DSS does with it', async () => {
    await expect(llm.getByRole('listitem').filter({ hasText: '"kex"' })).toContainText('no preset can be chosen');
    await expect(llm.getByRole('listitem').filter({ hasText: 'mandatory' })).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: 'icno' })).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: 'llm.py' })).toBeVisible();
  });

  await test.step('the filter takes words and severities', async () => {
    const filter = panel.getByRole('searchbox', { name: 'Filter problems' });
    await filter.fill('kex');
    await expect(panel.getByRole('listitem')).toHaveCount(1);
    await filter.fill('nothing like this');
    await expect(panel.getByText('No problem passes the filter.')).toBeVisible();
    await filter.fill('');
    const all = await panel.getByRole('listitem').count();
    await panel.getByRole('button', { name: /Errors/ }).click();
    await expect(panel.getByRole('button', { name: /Errors/ })).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => panel.getByRole('listitem').count()).toBeLessThan(all);
    await panel.getByRole('button', { name: /Errors/ }).click();
  });

  await test.step('"Go to" and F8 lead to the place', async () => {
    await llm.getByRole('listitem').filter({ hasText: '"kex"' }).getByRole('button', { name: 'Go to' }).click();
    await expect(page.getByRole('tab', { name: 'llm.json', selected: true })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Ln 2');
    await page.keyboard.press('F8');
    await expect(page.getByRole('contentinfo')).toContainText('Ln 3');
  });

  await test.step('counts stand in the tree and on the Summary', async () => {
    const tree = page.getByRole('tree', { name: 'Files' });
    await expect(tree.getByRole('treeitem', { name: 'llm.json', exact: true })).toHaveAccessibleDescription(/error/);
    await plugin.openTab('Summary');
    await expect(
      page.getByRole('list', { name: 'Components' }).getByRole('listitem').filter({ hasText: 'Chat' }),
    ).toContainText('error');
    await plugin.openTab('Edit');
  });

  await test.step('each fix makes its finding go, until none is left', async () => {
    for (const [hasText, fix] of [
      ['"kex"', /key/],
      ['mandatory', /true/],
      ['icno', /icon/],
      ['llm.py', /llm\.py/],
    ] as const) {
      const row = panel.getByRole('listitem').filter({ hasText }).first();
      await row.getByRole('button', { name: fix }).first().click();
      await expect(row).toHaveCount(0);
    }
    await expect(page.getByRole('contentinfo').getByRole('button', { name: /error/ })).toHaveCount(0);
  });

  const { files } = await plugin.exportZip();
  expect(files.get('python-llms/chat/llm.json')).toBe(PLUGIN[2][1].replace('"kex"', '"key"').replace('"true"', 'true'));
  expect(files.get('plugin.json')).toBe(PLUGIN[0][1].replace('icno', 'icon'));
  expect(files.has('python-llms/chat/llm.py')).toBe(true);
});

test('thousands of problems are shown in parts, and a file too deep to be read stops nothing', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  const params = Array.from({ length: 150 }, (_, index) => `{"name": "p${index}", "type": "STRNG"}`).join(',\n');
  await home.importPlugin([
    ['plugin.json', '{"id": "many", "version": "0.1.0", "meta": {"label": "Many"}}'],
    ['python-llms/chat/llm.json', `{"meta": {"label": "Chat"}, "params": [\n${params}\n]}`],
    ['python-llms/chat/llm.py', 'from dataiku.llm.python import BaseLLM\n'],
    ['python-lib/deep.py', `import os\nx = ${'['.repeat(5000)}1${']'.repeat(5000)}\n`],
  ]);
  const plugin = new PluginPage(page);
  await plugin.openTab('Edit');
  await page.getByRole('contentinfo').getByRole('button', { name: /error/ }).click();
  const panel = page.getByRole('region', { name: 'Problems' });
  await expect(panel.getByRole('listitem')).toHaveCount(100);
  await panel.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(200);
  await panel.getByRole('searchbox', { name: 'Filter problems' }).fill('nested too deep');
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await expect(panel).toContainText('python-lib/deep.py');
});
