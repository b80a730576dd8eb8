import { BenchPage, PROCESS, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const TOOL = `from dataiku.llm.agent_tools import BaseAgentTool


class Tool(BaseAgentTool):
    def set_config(self, config, plugin_config):
        self.config = config

    def get_descriptor(self, tool):
        properties = {"city": {"type": "string", "description": "Where"}}
        return {"description": "Weather", "inputSchema": {"type": "object", "properties": properties}}

    def invoke(self, input, trace):
        return {"output": input["input"]["city"]}
`;

const FILES = [
  ...tutorialFiles(tutorialCode(PROCESS)),
  ['python-agent-tools/weather/tool.json', '{"meta": {"label": "Weather"}, "params": []}'],
  ['python-agent-tools/weather/tool.py', TOOL],
  ['python-clusters/c/cluster.json', '{"meta": {"label": "A cluster"}, "params": []}'],
  ['python-clusters/c/cluster.py', ''],
] as const;

for (const theme of ['light', 'dark', 'high contrast'] as const) {
  test(`axe finds nothing in any view of the Test tab: ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    const bench = new BenchPage(page);
    const see = (name: string, show: () => Promise<unknown>) =>
      test.step(name, async () => {
        await show();
        await expectAccessible(page);
      });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await bench.openPlugin(FILES);
    await page.getByRole('button', { name: 'Theme', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: `Theme: ${theme}` }).click();
    await bench.addPreset('sk-test-1234');

    await see('Connections, empty', () => bench.openTest());
    await see('Notebook, without a model', () => bench.show('Notebook'));
    await see('Chat, without a model', () => bench.show('Chat'));
    await see('Saved tests, empty', () => bench.show('Saved tests'));
    await see('Connections, a model that answers', async () => {
      await bench.show('Connections');
      await bench.addConnection();
      await page.getByRole('button', { name: 'Test', exact: true }).click();
      await expect(page.getByText('Asking the model')).toBeHidden();
    });
    await see('Notebook, an answer', async () => {
      await bench.show('Notebook');
      await bench.runFirstCell();
    });
    await see('Notebook, a traceback', () => bench.runFirstCell('raise ValueError("no")'));
    for (const view of ['Answer', 'Trace', 'Wire', 'Checks'] as const) {
      await see(`the result: ${view}`, () => bench.showResult(view));
    }
    await see('Chat, an answer', async () => {
      await bench.show('Chat');
      await page.getByText('System prompt, settings and tools').click();
      await page.getByLabel('Message').fill('Hello');
      await page.getByLabel('Message').press('Enter');
      await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
    });
    await see('Chat, a failure', async () => {
      await page.getByLabel('Fault').selectOption('500 Server error');
      await page.getByLabel('Message').fill('Hello again');
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.getByRole('button', { name: 'Send' })).toBeEnabled();
      await page.getByLabel('Fault').selectOption('None');
    });
    await see('Components, a model', () => bench.show('Components'));
    await see('Components, a tool that ran', async () => {
      await page.getByRole('button', { name: /^Weather/ }).click();
      await page.getByRole('button', { name: 'Load descriptor' }).click();
      await page.getByLabel('city').fill('Ulm');
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.getByText('Ulm').first()).toBeVisible();
    });
    await see('Components, one that cannot run', () => page.getByRole('button', { name: /^A cluster/ }).click());
    await see('Saved tests, one that passed', async () => {
      await bench.show('Notebook');
      await bench.runFirstCell('print(1)');
      await bench.showResult('Answer');
      await page.getByRole('button', { name: 'Save as test' }).click();
      await page.getByLabel('Name', { exact: true }).fill('Prints one');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await bench.show('Saved tests');
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.getByText('1 passed, 0 failed')).toBeVisible();
    });
    await see('Environment, built and checked', async () => {
      await bench.show('Environment');
      await page.getByRole('button', { name: 'Build new environment' }).click();
      await expect(page.getByRole('row').filter({ hasText: 'openai' }).getByText('Installed')).toBeVisible({
        timeout: 30_000,
      });
    });
  });
}
