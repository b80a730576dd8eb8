import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { makeCustomLlmConnection } from '../../src/catalog/templates/custom-llm-connection/template.ts';
import { composePytestExport } from '../../src/domain/bench/pytest-export.ts';
import { printSavedTest, type SavedTest, savedTestPath } from '../../src/domain/bench/saved-test.ts';
import { type Bytes, contentFromBytes, contentToBytes, textContent } from '../../src/domain/project/content.ts';
import { toPath } from '../../src/domain/project/path.ts';
import { readExport } from './prepare.mjs';
import { prepareVenv, VENV_PYTHON } from './venv.mjs';

const INSTALL_LIMIT = 300_000;
const ARCHIVE = 'public/pyodide/export.zip';
const CODE = 'plugin/python-llms/custom-chat-plugin/llm.py';
const KEY = { 'parameter-custom-llm': { OpenAI: { param_set_api_key: 'plugsmith-test' } } };
const CONFIG = { model: 'gpt', api_key: { mode: 'PRESET', name: 'OpenAI' } };
const TEST: SavedTest = {
  name: 'Answers a question',
  setup: {
    plugins: [{ presets: { 'parameter-custom-llm': { OpenAI: {} } }, credentials: KEY }],
    connections: [
      { name: 'con', plugin: 'my-llm', models: [{ id: 'm', component: 'custom-chat-plugin', config: CONFIG }] },
    ],
  },
  run: { do: 'complete', llmId: 'custom:con:m', query: { messages: [{ role: 'user', content: 'Hello' }] } },
  answers: { source: 'simulated', fault: undefined },
  expect: { kind: 'equals', text: 'Simulated answer of gpt to: Hello' },
};
const TESTS: readonly SavedTest[] = [
  TEST,
  { ...TEST, name: 'Streams', run: { ...TEST.run, stream: true } },
  { ...TEST, name: 'Counts tokens', expect: { kind: 'json-path', path: '$.totalTokens', equals: 11 } },
  {
    ...TEST,
    name: 'Tells of a refused key',
    answers: { source: 'simulated', fault: 'unauthorized' },
    expect: { kind: 'fails', message: 'Incorrect API key' },
  },
  {
    ...TEST,
    name: 'Runs in a notebook',
    run: { do: 'cell', code: 'import dataiku\nprint(len(dataiku.api_client().get_default_project().list_llms()))' },
    expect: { kind: 'equals', text: '1' },
  },
];

let folder = '';
let problem: string | undefined;

beforeAll(() => {
  problem = prepareVenv();
  folder = mkdtempSync(join(tmpdir(), 'exported-'));
  const plugin = makeCustomLlmConnection('my-llm');
  const files = new Map(plugin.files);
  for (const test of TESTS) files.set(savedTestPath(test.name, files.keys()), textContent(printSavedTest(test)));
  const shim = Object.entries(readExport()).map(
    ([path, bytes]) => [toPath(path), contentFromBytes(new Uint8Array(bytes))] as const,
  );
  for (const [path, content] of composePytestExport({ ...plugin, files }, new Map(shim)).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contentToBytes(content));
  }
}, INSTALL_LIMIT);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('passes on a laptop that has the exported folder and nothing else of this repository', () => {
  if (isLeftOut()) return;
  const { status, output } = runPytest();
  onTestFailed(() => console.error(output));
  expect(status).toBe(0);
  for (const { name } of TESTS) expect(output).toContain(`test_saved.py::test_saved[${name}] PASSED`);
  expect(output).toContain(`${TESTS.length} passed`);
});

it('fails with what is wrong when the plugin is broken', () => {
  if (isLeftOut()) return;
  const whole = readFileSync(join(folder, CODE), 'utf8');
  writeFileSync(join(folder, CODE), whole.replace('"text": response.output_text', '"text": "I am broken"'));
  const { status, output } = runPytest();
  writeFileSync(join(folder, CODE), whole);
  onTestFailed(() => console.error(output));
  expect(status).toBe(1);
  expect(output).toContain('Expected "Simulated answer of gpt to: Hello", but got "I am broken"');
  expect(output).toContain('test_saved[Tells of a refused key] PASSED');
  expect(output).not.toContain('Traceback');
});

it(`is served as one archive${existsSync(ARCHIVE) ? '' : ', which is not there: run npm run python'}`, async () => {
  if (!existsSync(ARCHIVE)) return;
  const zip = await JSZip.loadAsync(readFileSync(ARCHIVE));
  const served = await Promise.all(
    Object.values(zip.files).map(
      async (file): Promise<[string, Bytes]> => [file.name, new Uint8Array(await file.async('arraybuffer'))],
    ),
  );
  expect(Object.fromEntries(served)).toEqual(readExport());
});

/** Says why there is nothing to run the export with. */
function isLeftOut(): boolean {
  if (problem !== undefined) console.info(`The export was not run: ${problem}.`);
  return problem !== undefined;
}

function runPytest(): { status: number | null; output: string } {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, PYTHONDONTWRITEBYTECODE: '1' };
  const { status, stdout, stderr } = spawnSync(VENV_PYTHON, ['-m', 'pytest', '-v', '-p', 'no:cacheprovider'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
