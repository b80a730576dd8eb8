import JSZip from 'jszip';
import { DESCRIPTOR, DESCRIPTOR_PARAMS } from './descriptor.mjs';

/** Without a problem, so that one that is typed is seen to come. */
const READING = `from dataiku.llm.python import BaseLLM


class ChatLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        self.options = [${DESCRIPTOR_PARAMS.map((name) => `config.get("${name}")`).join(', ')}]

    def process(self, query, settings, trace):
        return {"text": str(self.options), "promptTokens": 1, "completionTokens": 1}
`;

/**
 * A plugin zip of any size, the same for the same numbers.
 * @param {{ id: string, files: number, bytes?: number }} options `bytes`: of all files together, before packing
 * @returns {Promise<Buffer>}
 */
export async function makePlugin({ id, files, bytes = files * 1400 }) {
  const zip = new JSZip();
  zip.file('plugin.json', JSON.stringify({ id, version: '1.0.0', meta: { label: id, icon: 'fas fa-flask' } }, null, 4));
  zip.file('python-llms/chat/llm.json', DESCRIPTOR);
  zip.file('python-llms/chat/llm.py', READING);
  const next = createRandom(files);
  const count = files - 3;
  for (let index = 0; index < count; index += 1) {
    const folder = `python-lib/package_${String(index % 40).padStart(2, '0')}`;
    zip.file(`${folder}/module_${String(index).padStart(4, '0')}.py`, makePython(Math.floor(bytes / count), next));
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}

const ANSWERING = `from dataiku.llm.python import BaseLLM
from openai import OpenAI


class ChatLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        self.client = OpenAI(api_key="measured")

    def process(self, query, settings, trace):
        answer = self.client.chat.completions.create(model="m", messages=query["messages"])
        return {"text": answer.choices[0].message.content}
`;

/** A plugin whose model asks a provider through the OpenAI SDK. */
export function makeAnsweringPlugin() {
  const zip = new JSZip();
  zip.file('plugin.json', '{"id": "answering", "version": "1.0.0", "meta": {"label": "Answering"}}');
  zip.file('code-env/python/desc.json', '{"acceptedPythonInterpreters": ["PYTHON311"]}');
  zip.file('code-env/python/spec/requirements.txt', 'openai\n');
  zip.file('python-llms/chat/llm.json', '{"meta": {"label": "Chat"}, "params": []}');
  zip.file('python-llms/chat/llm.py', ANSWERING);
  return zip.generateAsync({ type: 'nodebuffer' });
}

/**
 * @param {number} size
 * @param {() => number} next
 */
function makePython(size, next) {
  let code = '';
  for (;;) {
    const name = next().toString(36);
    const step = `def step_${name}(value_${name}, factor=${next() % 1000}):\n    return value_${name} * factor + ${next()}\n\n`;
    if (code.length + step.length > size) return code.padEnd(size, '#');
    code += step;
  }
}

/** @param {number} seed */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
}
