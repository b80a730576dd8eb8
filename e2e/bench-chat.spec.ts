import { BenchPage, PROCESS_STREAM, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** One pixel. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

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

/** Gives a key that is not known, after a span of its own. */
const TRACED = `    def process(self, query, settings, trace):
        with trace.subspan("prepare") as span:
            span.inputs["words"] = 1
        return {"text": "Traced", "mood": "good"}
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
  await page.getByLabel('Stream').uncheck();
  const log = page.getByRole('log');

  await test.step('a setting that cannot be read keeps the message, also in another view', async () => {
    await page.getByLabel('Message').fill('Hello');
    await page.getByLabel('Message').press('Enter');
    await expect(page.getByText('Nothing was sent: temperature cannot be read.')).toBeVisible();
    await bench.show('Notebook');
    await bench.show('Chat');
    await expect(page.getByLabel('Message')).toHaveValue('Hello');
    await page.getByText('System prompt, settings and tools').click();
    await page.getByLabel('temperature').fill('0.2');
  });

  await test.step('the answer, what it cost, and what the method got', async () => {
    await page.getByLabel('Message').press('Enter');
    await expect(log).toContainText('system: Hello at 0.2', { timeout: 30_000 });
    await expect(log).toContainText('7 prompt tokens');
    await expect(log).toContainText('estimated cost 0.25');
    await log.getByText('What process got and returned').click();
    await expect(log.getByRole('group', { name: 'Settings' })).toContainText('"temperature": 0.2');
    await expectAccessible(page);
  });

  await test.step('images that are chosen and pasted', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add image' }).click();
    await (await chooser).setFiles([
      { name: 'dot.png', mimeType: 'image/png', buffer: DOT },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no image') },
    ]);
    await expect(page.getByText('notes.txt is no PNG, JPEG, GIF or WebP.')).toBeVisible();
    await page.getByLabel('Message').evaluate(
      (field, bytes) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File([new Uint8Array(bytes)], 'dot.png', { type: 'image/png' }));
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [...DOT],
    );
    const images = page.getByRole('list', { name: 'Images' }).getByRole('listitem');
    await expect(images).toHaveText(['dot.png', 'dot.png (2)']);
    await images.first().getByRole('button', { name: 'Remove image' }).click();
    await expect(images).toHaveText(['dot.png (2)']);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(log).toContainText('system: an image at 0.2');
    await expect(log.getByRole('img', { name: 'dot.png (2)' })).toBeVisible();
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

  await test.step('"Stop" says so, and the next message is answered', async () => {
    await page.getByLabel('Message').fill('Never mind');
    await page.getByLabel('Message').press('Enter');
    await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeEnabled();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(log.getByText('Stopped', { exact: true })).toBeVisible();
    await bench.waitUntilReady();
  });

  await page.getByLabel('Fault').selectOption('401 Unauthorized');
  await page.getByLabel('Message').fill('Again');
  await page.getByLabel('Message').press('Enter');
  await expect(log.getByText('The model did not answer')).toBeVisible({ timeout: 30_000 });
  await log.getByText('What the plugin raised').click();
  await expect(log.getByRole('list', { name: 'Traceback' })).toContainText('llm.py');
  await expectAccessible(page);
  await bench.showResult('Wire');
  await log.getByRole('button', { name: 'Show the run' }).click();
  await expect(page.getByRole('tab', { name: 'Answer', exact: true })).toHaveAttribute('aria-selected', 'true');
});

test('an answer leads to its checks, and its trace is a tree for the keyboard', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(TRACED)));
  await bench.addPreset('sk-test-1234');
  await bench.openTest();
  await bench.addConnection();
  await bench.show('Chat');
  const log = page.getByRole('log');
  await page.getByLabel('Message').fill('Hello');
  await page.getByLabel('Message').press('Enter');
  await log.getByRole('button', { name: /^Show \d+ findings?$/ }).click({ timeout: 30_000 });
  await expect(page.getByRole('list', { name: 'Findings' })).toBeVisible();

  await bench.showResult('Trace');
  const tree = page.getByRole('tree', { name: 'Spans' });
  const prepare = tree.getByRole('treeitem', { name: /^prepare/ });
  await tree.getByRole('treeitem').first().click();
  await page.keyboard.press('End');
  await expect(prepare).toBeFocused();
  await expect(page.getByRole('group', { name: 'Inputs of the span' })).toContainText('"words": 1');
  await expectAccessible(page);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(prepare).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(prepare).toBeVisible();
});
