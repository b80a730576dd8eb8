import { BenchPage, PROCESS, PROCESS_STREAM, startProvider, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, test } from './support/test.ts';

test.describe('a real server on this machine', () => {
  let provider: Awaited<ReturnType<typeof startProvider>>;

  test.beforeEach(async ({ watch }) => {
    provider = await startProvider();
    watch.expectOrigin(provider.url);
  });
  test.afterEach(() => provider.close());

  test('the OpenAI SDK calls it once its host is approved; then it answers from the recording, without it', async ({
    page,
  }) => {
    const bench = new BenchPage(page);
    await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS, `, base_url="${provider.url}/v1", max_retries=0`)));
    await bench.addPreset('sk-live-5678');
    await bench.openTest();
    await bench.addConnection();
    await bench.show('Notebook');
    await page.getByLabel('Answers from').selectOption('Live');

    expect(await bench.runFirstCell()).toContain('Connection error');
    expect(provider.asked).toEqual([]);
    await bench.showResult('Wire');
    await expect(page.getByRole('main')).toContainText('was not approved');
    await page.getByRole('button', { name: /^Approve 127\.0\.0\.1/ }).click();

    expect(await bench.runFirstCell()).toContain('heard How do I write a plugin for Dataiku?');
    expect(provider.asked).toEqual(['POST /v1/responses Bearer sk-live-5678']);

    await page.getByRole('button', { name: 'Save recording' }).click();
    await expect(page.getByLabel('Answers from')).toHaveValue('recorded');
    provider.close();
    expect(await bench.runFirstCell()).toContain('heard How do I write a plugin for Dataiku?');
    expect(provider.asked).toHaveLength(1);
  });

  test('the same streamed: the first piece is shown before the last one is made', async ({ page }) => {
    const bench = new BenchPage(page);
    await bench.openPlugin(
      tutorialFiles(tutorialCode(PROCESS_STREAM, `, base_url="${provider.url}/v1", max_retries=0`)),
    );
    await bench.addPreset('sk-live-5678');
    await bench.openTest();
    await bench.addConnection();
    await bench.show('Notebook');
    await page.getByLabel('Answers from').selectOption('Live');
    await bench.runFirstCell();
    await page.getByRole('button', { name: /^Approve 127\.0\.0\.1/ }).click();
    const cell = page.getByRole('textbox', { name: 'Code of cell 1' });
    await cell.fill(`import dataiku

llm = dataiku.api_client().get_default_project().get_llm("custom:my-openai:gpt")
for chunk in llm.new_completion().with_message("one two three four five six").execute_streamed():
    print(chunk.data.get("text", "END"), flush=True)
`);
    await cell.press('Shift+Enter');
    const output = page.getByRole('group', { name: 'Output' });
    await expect(output).toContainText('one');
    expect(await output.textContent()).not.toContain('END');
    await expect(output).toContainText('END');
    await expect(output).toContainText('six');
  });
});
