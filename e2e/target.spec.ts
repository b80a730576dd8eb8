import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, test } from './support/test.ts';

test('a plugin is checked for its target version, and what came later is marked', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    ['plugin.json', '{"id": "aimed", "version": "0.1.0", "meta": {"label": "Aimed"}}'],
    ['python-llms/chat/llm.json', '{"meta": {"label": "Chat"}, "params": []}'],
    [
      'python-llms/chat/llm.py',
      'from dataiku.llm.python import BaseLLM\n\n\nclass Chat(BaseLLM):\n    def process(self, query, settings, trace):\n        return {"text": ""}\n',
    ],
  ]);
  const plugin = new PluginPage(page);
  const status = page.getByRole('contentinfo');
  await expect(status.getByRole('button', { name: 'No problems' })).toBeVisible();

  await status.getByRole('button', { name: 'DSS 14.5' }).click();
  await page.getByLabel('Target DSS version').selectOption('DSS 13.5');
  await status.getByRole('button', { name: /1 error/ }).click();
  const panel = page.getByRole('region', { name: 'Problems' });
  await expect(panel).toContainText('Custom Python LLM came with DSS 14.1');

  await plugin.openTab('Summary');
  await page.getByRole('button', { name: 'New component' }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Project standards check' });
  await expect(card).toContainText('not in DSS 13.5: since DSS 14.1');
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(status.getByRole('button', { name: 'DSS 13.5' })).toBeVisible();
  await expect(status.getByRole('button', { name: /1 error/ })).toBeVisible();
});
