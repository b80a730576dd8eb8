import { BenchPage, startProvider, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, test } from './support/test.ts';

const PROCESS = `    def process(self, query, settings, trace):
        return {"text": "unused"}
`;

test('coroutines sleep, wait for each other and call real hosts, in plugin code that starts its own loop', async ({
  page,
  watch,
}) => {
  const provider = await startProvider();
  watch.expectOrigin(provider.url);
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS)));
  await bench.openTest();
  await bench.show('Notebook');

  const slept = await bench.runFirstCell(`import asyncio, time

async def work(number):
    await asyncio.sleep(0.05)
    time.sleep(0.05)
    return number

async def all_of_it():
    return await asyncio.wait_for(asyncio.gather(work(1), work(2)), 5)

print(asyncio.run(all_of_it()))`);
  expect(slept).toContain('[1, 2]');

  const call = `import asyncio
from openai import AsyncOpenAI

client = AsyncOpenAI(api_key="sk-x", base_url="${provider.url}/v1", max_retries=0)

async def ask(text):
    answer = await client.responses.create(model="m", input=text)
    return answer.output_text

async def stream():
    messages = [{"role": "user", "content": "one two"}]
    pieces = await client.chat.completions.create(model="m", messages=messages, stream=True)
    return [piece.choices[0].delta.content async for piece in pieces]

async def all_of_it():
    return await asyncio.gather(ask("a"), ask("b"), stream())

print(asyncio.run(all_of_it()))`;
  await page.getByLabel('Answers from').selectOption('Live');
  await bench.runFirstCell(call);
  await bench.showResult('Wire');
  await page
    .getByRole('button', { name: /^Approve 127\.0\.0\.1/ })
    .first()
    .click();
  expect(await bench.runFirstCell(call)).toContain("['heard a', 'heard b', ['heard ', 'one ', 'two ']]");
  provider.close();
});
