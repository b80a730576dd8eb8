import { BenchPage, PROCESS_STREAM, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Answers with what it was given, tokens and a cost; asks for a tool when one is offered. */
const TELLING = `    def process(self, query, settings, trace):
        if settings.get("tools") and query["messages"][-1]["role"] == "user":
            name = settings["tools"][0]["function"]["name"]
            call = {"type": "function", "id": "c1", "function": {"name": name, "arguments": "{}"}}
            return {"text": "", "toolCalls": [call]}
        last = query["messages"][-1]
        heard = last["toolOutputs"][0]["output"] if last["role"] == "tool" else last.get("content") or "an image"
        return {
            "text": f"{query['messages'][0]['role']}: {heard} at {settings.get('temperature')}",
            "promptTokens": 7, "completionTokens": 5, "totalTokens": 12, "estimatedCost": 0.25,
        }
`;

test('a chat with system prompt, settings, tokens and cost; a tool that is answered', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(TELLING)));
  await bench.addPreset('sk-test-1234');
  await bench.openTest();
  await bench.show('Chat');
  await expect(page.getByText('There is nothing to talk to yet')).toBeVisible();
  await page.getByRole('button', { name: 'Go to Connections' }).click();
  await bench.addConnection();
  await bench.show('Chat');
  await page.getByText('System prompt, settings and tools').click();
  await page.getByLabel('System prompt').fill('Be kind.');
  await page.getByLabel('temperature').fill('hot');
  await expect(page.getByText('Enter a number.')).toBeVisible();
  await page.getByLabel('temperature').fill('0.2');
  await page.getByLabel('Stream').uncheck();
  const log = page.getByRole('log');

  await test.step('the answer, what it cost, and what the method got', async () => {
    await page.getByLabel('Message').fill('Hello');
    await page.getByLabel('Message').press('Enter');
    await expect(log).toContainText('system: Hello at 0.2', { timeout: 30_000 });
    await expect(log).toContainText('7 prompt tokens');
    await expect(log).toContainText('estimated cost 0.25');
    await log.getByText('What process got and returned').click();
    await expect(log.getByRole('group', { name: 'Settings' })).toContainText('"temperature": 0.2');
    await expectAccessible(page);
  });

  await test.step('a tool is asked for and answered', async () => {
    await page
      .getByLabel('tools', { exact: true })
      .fill('[{"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}]');
    await page.getByLabel('Message').fill('Weather?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByLabel('Output of weather').fill('Sunny');
    await page.getByRole('button', { name: 'Send outputs' }).click();
    await expect(log).toContainText('system: Sunny at 0.2');
  });

  await test.step('a new conversation can be taken back', async () => {
    await page.getByRole('button', { name: 'New conversation' }).click();
    await expect(log).not.toContainText('Sunny');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(log).toContainText('Sunny');
  });
});

test('a stream is shown as it comes, and a provider that refuses is told', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS_STREAM)));
  await bench.addPreset('sk-test-1234');
  await bench.openTest();
  await bench.addConnection();
  await page.getByLabel('Fault').selectOption('Slow stream');
  await bench.show('Chat');
  const log = page.getByRole('log');
  await page.getByLabel('Message').fill('Tell me a story');
  await page.getByLabel('Message').press('Enter');
  // The first words are there while "Send" still waits for the rest.
  const answer = log.locator('[data-kind=assistant] .bench-chat-text');
  await expect(answer).not.toHaveText('Waiting for the answer', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeEnabled({ timeout: 30_000 });
  await expect(answer).toContainText('Tell me a story');

  await page.getByLabel('Fault').selectOption('401 Unauthorized');
  await page.getByLabel('Message').fill('Again');
  await page.getByLabel('Message').press('Enter');
  await expect(log.getByText('The model did not answer')).toBeVisible({ timeout: 30_000 });
});
