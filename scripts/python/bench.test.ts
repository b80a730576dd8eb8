import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bench, bootBench } from './boot.mjs';

/** Made by the install step, which goes on without it where there is no pip. */
const isInstalled = existsSync('public/pyodide/manifest.json');
const CONFORMANCE_CHECKS = 25;
const BOOT_LIMIT = 120_000;

const PARAMETER_SET = `{ // comments as DSS writes them
  "params": [{ "name": "key", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": { "type": "SINGLE_FIELD" } }]
}`;
const LLM_JSON = `{ "meta": { "label": "Mine" }, "params": [
  { "name": "model", "type": "STRING" }, { "name": "api", "type": "PRESET", "parameterSetId": "keys" }
] }`;
const LLM_PY = `
from dataiku.llm.python import BaseLLM
from openai import AsyncOpenAI, OpenAI

class MyLLM(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        self.config = config
        self.client = OpenAI(api_key=config["api"]["key"])
        self.later = AsyncOpenAI(api_key=config["api"]["key"])

    def process(self, query, settings, trace):
        response = self.client.responses.create(model=self.config["model"], input=query["messages"][-1]["content"])
        return {"text": response.output_text}

    async def aprocess_stream(self, query, settings, trace):
        messages = [{"role": "user", "content": query["messages"][-1]["content"]}]
        async for event in await self.later.chat.completions.create(model="gpt", messages=messages, stream=True):
            if event.choices[0].delta.content:
                yield {"chunk": {"text": event.choices[0].delta.content}}
`;
const NOTEBOOK = `
import dataiku

client = dataiku.api_client()
llm = client.get_default_project().get_llm("custom:con:m")
completion = llm.new_completion()
completion.with_message("How to code an agent in Dataiku?")
print(completion.execute().text)
`;

const sent: { request: string; body: string }[] = [];

/** As the worker's function: an answer in two pieces. */
function answerFromNetwork(request: string, body: Uint8Array) {
  sent.push({ request, body: new TextDecoder().decode(body) });
  const pieces = ['{"output": "', 'live"}'].map((text) => new TextEncoder().encode(text));
  return { status: 200, headers: '{"content-type": "application/json"}', read: () => pieces.shift() };
}

it.runIf(!isInstalled)('says that Python is not installed, so that nothing of the bench runs here', () => {
  expect(isInstalled).toBe(false);
  console.info('public/pyodide is not there: run npm run python, which needs pip, to test the bench.');
});

describe.runIf(isInstalled)('the bench in Pyodide', () => {
  const events: { type: string; text?: string; isFooter?: boolean }[] = [];
  let bench: Bench;
  let results: { number: number; title: string; detail: string | null }[] = [];

  beforeAll(async () => {
    bench = await bootBench((event) => events.push(event), answerFromNetwork);
    results = bench.call({ do: 'conformance' }).result;
    console.info(`Booted in ms: ${JSON.stringify(bench.times)}`);
  }, BOOT_LIMIT);

  it.each(Array.from({ length: CONFORMANCE_CHECKS }, (_, index) => index + 1))(
    'passes conformance check %i',
    (number) => {
      expect(results.find((result) => result.number === number)).toMatchObject({ number, detail: null });
    },
  );

  it('asks an approved host through the function of the worker, and no other', () => {
    expect(bench.call({ do: 'answer-from', source: 'live', approved: ['good.invalid'] }).ok).toBe(true);
    const post = (host: string) => `import requests; requests.post("https://${host}/a", data=b"hi").json()`;
    const { result, report } = bench.call({ do: 'cell', code: post('good.invalid') });
    expect(result.shown).toBe("{'output': 'live'}");
    expect(report.exchanges[0].chunks).toHaveLength(2);
    expect(bench.call({ do: 'cell', code: post('bad.invalid') }).error.message).toContain('was not approved');
    expect(sent.map(({ body }) => body)).toEqual(['hi']);
  });

  it('runs work for threads one after the other', () => {
    const code = `
import threading
from concurrent.futures import ThreadPoolExecutor
done = []
thread = threading.Thread(target=lambda: done.append("thread")); thread.start(); thread.join()
with ThreadPoolExecutor(4) as pool:
    done += pool.map(str, range(3))
done`;
    expect(bench.call({ do: 'cell', code }).result.shown).toBe("['thread', '0', '1', '2']");
  });

  it('runs asyncio.run in ordinary code', () => {
    const code = 'import asyncio\nasync def work(): return await asyncio.sleep(0.01, 5)\nasyncio.run(work())';
    expect(bench.call({ do: 'cell', code }).result?.shown).toBe('5');
  });

  it('serves the backend of a webapp, once Flask is required', { timeout: BOOT_LIMIT }, () => {
    bench.python.FS.mkdirTree('/other/webapps/w');
    bench.python.FS.writeFile('/other/plugin.json', '{"id": "other"}');
    bench.python.FS.writeFile('/other/webapps/w/webapp.json', '{"baseType": "STANDARD"}');
    bench.python.FS.writeFile('/other/webapps/w/backend.py', '@app.route("/a")\ndef a(): return {"b": 1}\n');
    expect(bench.call({ do: 'configure', setup: { plugins: [{ folder: '/other' }] } }).ok).toBe(true);
    const request = { do: 'webapp-request', plugin: 'other', folder: 'webapps', component: 'w', path: '/a' };
    expect(bench.call(request).error.type).toBe('NoFlask');
    bench.require(['flask']);
    expect(bench.call(request).result).toMatchObject({ status: 200, body: '{"b":1}\n' });
  });

  describe('with the tutorial and the OpenAI SDK', () => {
    beforeAll(() => {
      bench.require(['openai']);
      const write = (path: string, text: string) => {
        bench.python.FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
        bench.python.FS.writeFile(path, text);
      };
      write('/plugin/plugin.json', '{"id": "tutorial"}');
      write('/plugin/parameter-sets/keys/parameter-set.json', PARAMETER_SET);
      write('/plugin/python-llms/chat/llm.json', LLM_JSON);
      write('/plugin/python-llms/chat/llm.py', LLM_PY);
      const api = { mode: 'PRESET', name: 'OpenAI' };
      const setup = {
        plugins: [
          {
            folder: '/plugin',
            presets: { keys: { OpenAI: {} } },
            credentials: { keys: { OpenAI: { key: 'sk-secret' } } },
          },
        ],
        connections: [
          { name: 'con', plugin: 'tutorial', models: [{ id: 'm', component: 'chat', config: { model: 'gpt', api } }] },
        ],
      };
      expect(bench.call({ do: 'configure', setup }).ok).toBe(true);
      expect(bench.call({ do: 'answer-from', source: 'simulated' }).ok).toBe(true);
    }, BOOT_LIMIT);

    it('prints the answer in the notebook, and shows no secret', { timeout: BOOT_LIMIT }, () => {
      const { error, report } = bench.call({ do: 'cell', code: NOTEBOOK });
      expect(error).toBeNull();
      const printed = events.flatMap(({ type, text }) => (type === 'output' ? [text] : [])).join('');
      expect(printed).toContain('Simulated answer of gpt to: How to code an agent in Dataiku?\n');
      expect(report.exchanges[0]).toMatchObject({ library: 'httpx2', status: 200 });
      expect(JSON.stringify([report, events])).not.toContain('sk-secret');
    });

    it('streams from the asynchronous client', { timeout: BOOT_LIMIT }, () => {
      const query = { messages: [{ role: 'user', content: 'one two three' }] };
      const { result } = bench.call({ do: 'complete', llmId: 'custom:con:m', query, stream: true });
      expect(result.text).toBe('Simulated answer of gpt to: one two three');
      expect(events.filter(({ type, isFooter }) => type === 'chunk' && isFooter === false)).toHaveLength(8);
    });

    it('runs a saved test, and goes on with the instance it had', { timeout: BOOT_LIMIT }, () => {
      const test = {
        name: 'Lists no model',
        setup: { plugins: [{}], connections: [] },
        run: { do: 'cell', code: 'import dataiku\nlen(dataiku.api_client().get_default_project().list_llms())' },
        expect: { kind: 'text', equals: '0' },
      };
      const { result } = bench.call({ do: 'saved-test', folder: '/plugin', test });
      expect(result).toMatchObject({ name: 'Lists no model', passed: true, why: null });
      const query = { messages: [{ role: 'user', content: 'x' }] };
      expect(bench.call({ do: 'complete', llmId: 'custom:con:m', query }).result.ok).toBe(true);
    });

    it('takes an edit in under 300 ms', { timeout: BOOT_LIMIT }, () => {
      const edited = LLM_PY.replace('"text": response.output_text', '"text": "edited"');
      bench.python.FS.writeFile('/plugin/python-llms/chat/llm.py', edited);
      const query = { messages: [{ role: 'user', content: 'x' }] };
      const { result, report } = bench.call({ do: 'complete', llmId: 'custom:con:m', query });
      expect(result.text).toBe('edited');
      expect(report.seconds).toBeLessThan(0.3);
    });
  });
});
