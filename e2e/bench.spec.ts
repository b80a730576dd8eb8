import { BenchPage, PROCESS, PROCESS_STREAM, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** The second half of Dataiku's tutorial "Creating a custom LLM connection": use what was written. */

test('connection, model, preset, credential, notebook: the answer of the simulated provider is printed', async ({
  page,
}) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS)));
  await bench.addPreset('sk-test-1234');
  await bench.openTest();
  await bench.addConnection();

  await test.step('the id of the model is shown', async () => {
    await expect(page.getByText('custom:my-openai:gpt', { exact: true })).toBeVisible();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('custom:my-openai:gpt');
  });

  await test.step('"Test" sends a short prompt', async () => {
    await page.getByRole('region', { name: 'gpt' }).getByRole('button', { name: 'Test', exact: true }).click();
    await expect(page.getByText('The model answers')).toBeVisible({ timeout: 30_000 });
  });
  await expectAccessible(page);

  await test.step('the notebook of the tutorial prints the answer', async () => {
    await bench.show('Notebook');
    await expect(page.getByRole('textbox', { name: 'Code of cell 1' })).toHaveValue(/LLM_ID = "custom:my-openai:gpt"/);
    expect(await bench.runFirstCell()).toContain('How do I write a plugin for Dataiku?');
  });

  await test.step('what went over the wire is shown, without the secret', async () => {
    await bench.showResult('Wire');
    await page.getByText('/v1/responses').click();
    await expect(page.getByRole('group', { name: 'Request headers' })).toContainText('authorization', {
      ignoreCase: true,
    });
    await expect(page.getByRole('main')).not.toContainText('sk-test-1234');
    await bench.showResult('Trace');
    await expect(page.getByText('PYTHON_LLM_CALL')).toBeVisible();
  });
  await expectAccessible(page);
});

test('the same streamed, and after an edit without a restart', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS_STREAM)));
  await bench.addPreset('sk-test-1234');
  await bench.openTest();
  await bench.addConnection();
  await bench.show('Notebook');
  const printed = await bench.runFirstCell(`import dataiku

llm = dataiku.api_client().get_default_project().get_llm("custom:my-openai:gpt")
for chunk in llm.new_completion().with_message("Hello").execute_streamed():
    print(chunk.type, chunk.data)
`);
  expect(printed.match(/^content /gm)?.length).toBeGreaterThan(1);
  expect(printed).toMatch(/footer .*finishReason/);

  await bench.openFile('python-llms/custom-chat-plugin/llm.py');
  await bench.replaceText(
    tutorialCode('    def process(self, query, settings, trace):\n        return {"text": "edited"}\n'),
  );
  await bench.openTest();
  expect(await bench.runFirstCell()).toContain('edited');
});

test("the tutorial's own last line is flagged", async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(
    tutorialFiles(tutorialCode(PROCESS.replace('{"text": response.output_text}', 'response.json()'))),
  );
  await bench.addPreset('sk-test-1234');
  await bench.openTest();
  await bench.addConnection();
  await bench.show('Notebook');
  expect(await bench.runFirstCell()).toContain('Failed');
  await bench.showResult('Checks');
  const findings = page.getByRole('list', { name: 'Findings' });
  await expect(findings).toContainText('not documented');
  await findings.getByRole('button', { name: /python-llms\/custom-chat-plugin\/llm.py, line 18/ }).click();
  await expect(page.getByRole('tab', { name: 'llm.py', selected: true })).toBeVisible();
});
