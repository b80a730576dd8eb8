import { createServer } from 'node:http';
import { expect } from '@playwright/test';
import { type Files, packZip, zipUpload } from './archives.ts';
import { HomePage } from './home-page.ts';
import { PluginPage } from './plugin-page.ts';

/** The code of the tutorial's model. `base` is Python for more arguments of the client. */
export function tutorialCode(body: string, base = ''): string {
  return `from dataiku.llm.python import BaseLLM
from openai import OpenAI


class MyLLM(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        self.config = config
        self.model = config.get("model")
        api_key = config.get("api_key").get("param_set_api_key")
        self.client = OpenAI(api_key=api_key${base})

${body}`;
}

export const PROCESS = `    def process(self, query, settings, trace):
        prompt = query["messages"][-1]["content"]
        response = self.client.responses.create(model=self.model, input=prompt)
        return {"text": response.output_text}
`;

export const PROCESS_STREAM = `    def process_stream(self, query, settings, trace):
        stream = self.client.chat.completions.create(model=self.model, messages=query["messages"], stream=True)
        for event in stream:
            for choice in event.choices:
                if choice.delta.content:
                    yield {"chunk": {"text": choice.delta.content}}
        yield {"footer": {"finishReason": "stop"}}
`;

/** The files of the tutorial's plugin, with the given code. */
export function tutorialFiles(code: string): Files {
  return [
    ['plugin.json', '{"id": "tutorial", "version": "0.0.1", "meta": {"label": "Tutorial", "icon": "fas fa-magic"}}'],
    ['code-env/python/desc.json', '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}'],
    ['code-env/python/spec/requirements.txt', 'openai\n'],
    [
      'parameter-sets/parameter-custom-llm/parameter-set.json',
      `{
  "meta": { "label": "Keys" }, // what each user has
  "defaultDefinableInline": true,
  "pluginParams": [],
  "params": [
    {
      "name": "param_set_api_key", "type": "CREDENTIAL_REQUEST", "label": "OpenAI API Key", "mandatory": true,
      "credentialRequestSettings": { "type": "SINGLE_FIELD" }
    }
  ]
}`,
    ],
    [
      'python-llms/custom-chat-plugin/llm.json',
      `{
  "meta": { "label": "Custom LLM custom-chat-plugin", "icon": "fas fa-magic" },
  "params": [
    { "name": "model", "type": "STRING", "label": "Model" },
    { "name": "api_key", "type": "PRESET", "label": "Which openai api key to use", "parameterSetId": "parameter-custom-llm" }
  ]
}`,
    ],
    ['python-llms/custom-chat-plugin/llm.py', code],
  ];
}

/** What a person does in the Test tab, by roles and names. */
export class BenchPage extends PluginPage {
  /** Opens a plugin from files. */
  async openPlugin(files: Files): Promise<void> {
    const home = new HomePage(this.page);
    await home.open();
    await home.upload(zipUpload('plugin.zip', await packZip(files)));
    await expect(this.page.getByRole('heading', { name: /^Components \(\d+\)$/ })).toBeVisible();
  }

  /** Makes the preset "OpenAI" of the tutorial, with its credential. */
  async addPreset(secret: string): Promise<void> {
    const { page } = this;
    await this.openTab('Settings');
    await page.getByRole('button', { name: /parameter-custom-llm/ }).click();
    await page.getByRole('button', { name: 'Add preset' }).click();
    await page.getByLabel('Name', { exact: true }).fill('OpenAI');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await this.fillIn(secret);
  }

  /** Fills in the credential of the preset "OpenAI". */
  async fillIn(secret: string): Promise<void> {
    const { page } = this;
    await this.openTab('Settings');
    await page.getByRole('button', { name: /parameter-custom-llm/ }).click();
    await page.getByRole('link', { name: 'Credentials' }).first().click();
    await page.getByRole('row').filter({ hasText: 'OpenAI' }).getByRole('button', { name: 'Fill in' }).click();
    await page.getByLabel('Secret').fill(secret);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.goBack();
  }

  async openTest(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Test', exact: true }).click();
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.page.getByText('Python ready')).toBeVisible({ timeout: 30_000 });
  }

  async show(view: 'Connections' | 'Notebook' | 'Chat' | 'Components' | 'Saved tests' | 'Environment'): Promise<void> {
    await this.page.getByRole('tab', { name: view, exact: true }).click();
  }

  async showResult(view: 'Answer' | 'Trace' | 'Wire' | 'Checks'): Promise<void> {
    await this.page.getByRole('tab', { name: view, exact: true }).click();
  }

  /** The tutorial's connection: `custom:my-openai:gpt`. */
  async addConnection(): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'New connection' }).click();
    await page.getByRole('menuitem', { name: 'Custom LLM' }).click();
    await page.getByLabel('New connection name').fill('my-openai');
    await expect(page.getByLabel('Plugin', { exact: true })).toHaveValue('tutorial');
    await page.getByRole('button', { name: 'Add model' }).click();
    await page.getByLabel('Id', { exact: true }).fill('gpt');
    await page.getByLabel('Capability').selectOption('Chat completion');
    await page.getByLabel('Type', { exact: true }).selectOption('Custom LLM custom-chat-plugin');
    await page.getByLabel('Model', { exact: true }).fill('gpt-4o-mini');
    await page.getByLabel('Which openai api key to use').selectOption('OpenAI');
  }

  /** Runs the code in the first cell of the notebook and gives what it printed. */
  async runFirstCell(code?: string): Promise<string> {
    const { page } = this;
    const cell = page.getByRole('textbox', { name: 'Code of cell 1' });
    if (code !== undefined) await cell.fill(code);
    await cell.press('Shift+Enter');
    const first = page.getByRole('listitem', { name: 'Cell 1', exact: true });
    await expect(first.getByText(/^\d+\.\d\d s$/)).toBeVisible({ timeout: 60_000 });
    return (await first.getByRole('group', { name: 'Output' }).allTextContents()).join('');
  }
}

/** A provider that speaks OpenAI's protocol, on this machine, for pages of other origins too. */
export async function startProvider(): Promise<{ url: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const origin = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, origin).end();
      return;
    }
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
      const { input, messages, stream } = JSON.parse(body);
      const text = `heard ${input ?? messages.at(-1).content}`;
      if (stream !== true) {
        response.writeHead(200, { ...origin, 'content-type': 'application/json' });
        response.end(JSON.stringify(answerOf(text)));
        return;
      }
      response.writeHead(200, { ...origin, 'content-type': 'text/event-stream' });
      const words = text.split(' ');
      const send = () => {
        const word = words.shift();
        if (word === undefined) {
          response.end('data: [DONE]\n\n');
          return;
        }
        response.write(`data: ${JSON.stringify(chunkOf(`${word} `))}\n\n`);
        setTimeout(send, 400);
      };
      send();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, asked, close: () => server.close() };
}

function answerOf(text: string) {
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    status: 'completed',
    model: 'gpt-4o-mini',
    output: [
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text, annotations: [] }],
      },
    ],
    parallel_tool_calls: false,
    tool_choice: 'auto',
    tools: [],
  };
}

function chunkOf(content: string) {
  const choices = [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }];
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'gpt-4o-mini', choices };
}
