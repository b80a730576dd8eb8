import { expect, test } from 'vitest';
import { isJsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';
import { err, ok } from '../../domain/result.ts';
import { replyOf } from '../scripted-bench.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { installFromIndex } from './bench-environment.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

const JUDGED = [
  { line: 1, text: 'openai', name: 'openai', verdict: 'shipped', version: '2.30.0', why: null },
  { line: 2, text: 'lean-lib>=2', name: 'lean-lib', verdict: 'index', version: null, why: null },
];
const INSTALLED = {
  ...{ text: 'lean-lib>=2', name: 'lean-lib', verdict: 'installed', version: '2.0', why: null },
  needs: ['typing-extensions'],
};

async function open(installed: JsonValue = [INSTALLED]) {
  const { workspace, bench } = createTestWorkspace();
  startWorkspace(workspace);
  const files = { 'plugin.json': '{"id": "p"}', 'code-env/python/spec/requirements.txt': 'openai\nlean-lib>=2\n' };
  const key = await addPlugin(workspace, textProject(files));
  goTo(workspace, { page: 'plugin', key: key ?? '', tab: 'test' });
  await settle();
  bench.answer = ({ do: action }) => ok(replyOf(action === 'requirements' ? JUDGED : installed));
  const asked = () => bench.asked.map((entry) => (isJsonObject(entry) ? entry : String(entry)));
  const states = () =>
    workspace.store.getState().bench.requirements?.map(({ line, verdict, version }) => [line, verdict, version]);
  return { workspace, bench, asked, states };
}

test('what the page does not ship is installed, and what that needs of the page is loaded', async () => {
  const { workspace, asked, states } = await open();
  expect(await installFromIndex(workspace, 'https://index.invalid/simple')).toBeUndefined();
  expect(asked().slice(-4)).toEqual([
    'require openai',
    'require micropip',
    {
      do: 'install',
      requirements: ['lean-lib>=2'],
      index: 'https://index.invalid/simple',
      shipped: [{ name: 'openai', version: '2.30.0' }],
    },
    'require typing-extensions',
  ]);
  expect(states()).toEqual([
    [1, 'installed', '2.30.0'],
    [2, 'installed', '2.0'],
  ]);
});

test('without an address the index of the installer is asked', async () => {
  const { workspace, asked } = await open();
  await installFromIndex(workspace, '');
  expect(asked().at(-2)).toMatchObject({ do: 'install', index: null });
});

test('an address that is none is refused before anything is built', async () => {
  const { workspace, asked } = await open();
  expect(await installFromIndex(workspace, 'index')).toContain('https://');
  expect(asked()).not.toContain('stop');
});

test('what cannot be had is said so, and a Python that ended too', async () => {
  const { workspace, bench, states } = await open([{ ...INSTALLED, verdict: 'unavailable', version: null, needs: [] }]);
  await installFromIndex(workspace, '');
  expect(states()?.at(-1)).toEqual([2, 'unavailable', undefined]);
  bench.answer = ({ do: action }) =>
    action === 'install' ? err({ kind: 'late', milliseconds: 1 }) : ok(replyOf(JUDGED));
  expect(await installFromIndex(workspace, '')).toContain('ended before');
});
