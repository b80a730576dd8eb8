import { describe, expect, it } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { err, ok } from '../../domain/result.ts';
import { replyOf } from '../scripted-bench.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import { isBenchBusy, runOnBench, stopBench } from './bench.ts';
import {
  addConnection,
  addModel,
  deleteConnection,
  removeModel,
  setModelValue,
  updateConnection,
} from './bench-connections.ts';
import { updateBenchSettings } from './bench-settings.ts';
import { editText } from './editing.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';
import { setSecret } from './settings.ts';

const ORDER = { origin: 'chat', title: 'Chat', request: { do: 'complete' } };

async function openPlugin(files: Readonly<Record<string, string>> = { 'plugin.json': '{"id": "p"}' }) {
  const test = createTestWorkspace();
  startWorkspace(test.workspace);
  const key = await addPlugin(test.workspace, textProject(files));
  if (key === undefined) throw new Error('The plugin is not kept');
  goTo(test.workspace, { page: 'plugin', key, tab: 'test' });
  await settle();
  return test;
}

/** What was asked of Python, by the name of the action. */
function names(asked: readonly unknown[]): unknown[] {
  return asked.map((one) => (typeof one === 'object' && one !== null && 'do' in one ? one.do : one));
}

describe('a run', () => {
  it('writes the plugin, sets the instance up and loads packages; the next one only what differs', async () => {
    const { workspace, bench } = await openPlugin();
    await runOnBench(workspace, ORDER);
    expect(names(bench.asked)).toEqual([
      'write /plugins/plugin',
      'configure',
      'answer-from',
      'requirements',
      'require',
      'complete',
    ]);
    bench.asked.length = 0;
    await runOnBench(workspace, ORDER);
    expect(names(bench.asked)).toEqual(['complete']);
    bench.asked.length = 0;
    editText(workspace, toPath('plugin.json'), '{"id": "p", "version": "2"}', 'Edit');
    await runOnBench(workspace, ORDER);
    expect(names(bench.asked)).toEqual(['write /plugins/plugin', 'configure', 'complete']);
    bench.asked.length = 0;
    updateBenchSettings(workspace, (settings) => ({
      ...settings,
      answers: { ...settings.answers, fault: 'unauthorized' },
    }));
    await runOnBench(workspace, ORDER);
    expect(bench.asked).toEqual([
      { do: 'answer-from', source: 'simulated', fault: 'unauthorized' },
      { do: 'complete' },
    ]);
  });

  it('is followed while it lasts, and kept when it is over', async () => {
    const { workspace, bench, clock } = await openPlugin();
    bench.answer = (request, tell) => {
      if (request['do'] === 'complete') tell({ type: 'output', stream: 'stdout', text: 'hi' });
      return ok(replyOf(null));
    };
    const run = await runOnBench(workspace, ORDER);
    await clock.pass(100);
    expect(run?.output).toEqual([{ stream: 'stdout', text: 'hi' }]);
    const { runs, shown } = workspace.store.getState().bench;
    expect(runs.get('chat')).toEqual(run);
    expect(shown).toBe('chat');
    expect(isBenchBusy(runs)).toBe(false);
  });

  it('prepares anew after an interpreter was lost', async () => {
    const { workspace, bench } = await openPlugin();
    bench.answer = (request) =>
      request['do'] === 'complete' ? err({ kind: 'crashed', detail: 'x' }) : ok(replyOf(null));
    const run = await runOnBench(workspace, ORDER);
    expect(run?.outcome).toEqual({ ok: false, error: { kind: 'crashed', detail: 'x' } });
    bench.asked.length = 0;
    await runOnBench(workspace, ORDER);
    expect(names(bench.asked)).toContain('write /plugins/plugin');
    bench.asked.length = 0;
    stopBench(workspace);
    await runOnBench(workspace, ORDER);
    expect(names(bench.asked).slice(0, 3)).toEqual(['stop', 'write /plugins/plugin', 'configure']);
  });

  it('says why the plugin cannot be set up', async () => {
    const { workspace, bench } = await openPlugin();
    const error = { type: 'ValueError', message: 'plugin.json cannot be read', frames: [], text: '' };
    bench.answer = (request) =>
      ok(request['do'] === 'configure' ? { ok: false, result: null, error, report: {} } : replyOf(null));
    const run = await runOnBench(workspace, ORDER);
    expect(run?.outcome).toEqual({ ok: false, error: { kind: 'failed', detail: 'plugin.json cannot be read' } });
    expect(names(bench.asked)).not.toContain('complete');
  });

  it('ends with its plugin, and leaves nothing of it in the state', async () => {
    const { workspace, bench } = await openPlugin();
    await runOnBench(workspace, ORDER);
    goTo(workspace, { page: 'home' });
    await settle();
    expect(bench.asked.at(-1)).toBe('dispose');
    expect(workspace.store.getState().bench.runs.size).toBe(0);
  });

  it('holds the secrets of its own plugin and of no other', async () => {
    const { workspace, bench } = await openPlugin({
      'plugin.json': '{"id": "p", "params": [{"name": "token", "type": "PASSWORD"}]}',
    });
    const { session } = workspace.store.getState();
    if (session.kind !== 'open') throw new Error('The plugin is not open');
    setSecret(workspace, session.session.key, '', 'token', { kind: 'single', value: 'mine-1234' });
    setSecret(workspace, 'another', '', 'token', { kind: 'single', value: 'theirs-1234' });
    await runOnBench(workspace, ORDER);
    const text = JSON.stringify(bench.asked);
    expect(text).toContain('mine-1234');
    expect(text).not.toContain('theirs-1234');
  });
});

describe('a connection', () => {
  it('is made, filled in, deleted and brought back with its models', async () => {
    const { workspace } = await openPlugin();
    const connections = () => workspace.store.getState().bench.settings.connections;
    const undo = () => workspace.store.getState().shell.notices.at(-1)?.action?.run();
    addConnection(workspace);
    const key = connections()[0]?.key ?? '';
    updateConnection(workspace, key, (connection) => ({ ...connection, name: 'con' }));
    addModel(workspace, key, 'chat');
    const model = connections()[0]?.models[0]?.key ?? '';
    setModelValue(workspace, key, model, '__proto__', 'odd');
    expect(Object.entries(connections()[0]?.models[0]?.config ?? {})).toEqual([['__proto__', 'odd']]);
    removeModel(workspace, key, model);
    expect(connections()[0]?.models).toEqual([]);
    undo();
    expect(connections()[0]?.models).toHaveLength(1);
    deleteConnection(workspace, key);
    expect(connections()).toEqual([]);
    undo();
    expect(connections().map(({ name }) => name)).toEqual(['con']);
  });
});
