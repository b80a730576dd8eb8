import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../domain/bench/chat.ts';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { Component } from '../../domain/plugin/component.ts';
import { readPlugin } from '../../domain/plugin/plugin.ts';
import { TEST_KINDS } from '../../domain/plugin/test-kinds.ts';
import { toPath } from '../../domain/project/path.ts';
import { err, ok } from '../../domain/result.ts';
import { replyOf } from '../scripted-bench.ts';
import { createTestWorkspace, settle, textProject } from '../test-workspace.ts';
import type { Workspace } from '../workspace.ts';
import { stopBench } from './bench.ts';
import {
  CHAT_ORIGIN,
  findSendProblem,
  listChatModels,
  offerTool,
  sendDraft,
  sendToolOutputs,
  showAnswerRun,
  startConversation,
  updateChat,
  updateDraft,
} from './bench-chat.ts';
import { updateBenchSettings } from './bench-settings.ts';
import { addPlugin } from './plugins.ts';
import { goTo } from './routing.ts';
import { startWorkspace } from './session.ts';

const MODEL = 'custom:con:gpt';
const HELLO = { kind: 'user', text: 'Hello', images: [] };

describe('what can be talked to', () => {
  it('is each chat model of the connections and each agent of the plugin', () => {
    const { workspace } = createTestWorkspace();
    const model = { component: 'x', config: {} };
    updateBenchSettings(workspace, (settings) => ({
      ...settings,
      connections: [
        {
          key: 'c',
          name: 'con',
          security: { usableBy: 'ALL', groups: [] },
          models: [
            { ...model, key: '1', id: 'gpt', capability: 'CHAT_COMPLETION' },
            { ...model, key: '2', id: 'eyes', capability: 'MULTIMODAL_CHAT_COMPLETION' },
            { ...model, key: '3', id: 'vectors', capability: 'TEXT_EMBEDDING' },
          ],
        },
      ],
    }));
    const agents = TEST_KINDS.slice(0, 1).map((kind) => ({
      ...kind,
      folder: 'python-agents',
      descriptor: 'agent.json',
    }));
    const view = readPlugin(
      textProject({ 'python-agents/helper/agent.json': '{"meta": {"label": "Helper"}}' }),
      agents,
    );
    expect(listChatModels(workspace.store.getState().bench, view)).toEqual([
      { id: 'custom:con:gpt', label: 'con: gpt' },
      { id: 'custom:con:eyes', label: 'con: eyes' },
      { id: 'agent:helper', label: 'Agent Helper' },
    ]);
  });
});

describe('a message', () => {
  it('is sent with the system prompt, what is filled in of the settings, and the turns before', async () => {
    const { workspace, bench, completions } = await open();
    bench.answer = (request) => ok(replyOf(request['do'] === 'complete' ? { ok: true, text: 'Good day' } : null));
    updateChat(workspace, { system: 'Be kind.', isStreamed: false, settings: new Map([['temperature', '0.5']]) });
    await say(workspace, 'Hello');
    await say(workspace, 'Again');
    expect(completions()).toEqual([
      {
        do: 'complete',
        llmId: MODEL,
        query: {
          messages: [
            { role: 'system', content: 'Be kind.' },
            { role: 'user', content: 'Hello' },
          ],
        },
        settings: { temperature: 0.5 },
        stream: false,
      },
      {
        do: 'complete',
        llmId: MODEL,
        query: {
          messages: [
            { role: 'system', content: 'Be kind.' },
            { role: 'user', content: 'Hello' },
            { role: 'assistant', content: 'Good day' },
            { role: 'user', content: 'Again' },
          ],
        },
        settings: { temperature: 0.5 },
        stream: false,
      },
    ]);
    expect(chatOf(workspace).draft).toEqual(EMPTY_DRAFT);
  });

  it('stays in the draft while nothing can be sent', async () => {
    const { workspace, completions } = await open();
    updateDraft(workspace, { text: ' \n' });
    await sendDraft(workspace, MODEL);
    expect(chatOf(workspace).turns).toEqual([]);

    updateChat(workspace, { settings: new Map([['topK', 'many']]) });
    await say(workspace, 'Hello');
    expect(chatOf(workspace)).toMatchObject({ turns: [], draft: { text: 'Hello' } });
    expect(findSendProblem(chatOf(workspace))).toContain('topK');
    expect(completions()).toEqual([]);
  });

  it('waits for the run before it, and is not lost to it', async () => {
    const { workspace, completions } = await open();
    const first = say(workspace, 'Hello');
    await say(workspace, 'Too early');
    await first;
    expect(completions()).toHaveLength(1);
    expect(chatOf(workspace).draft.text).toBe('Too early');
  });
});

describe('an answer', () => {
  it('has what the bench saw: calls, findings, time', async () => {
    const { workspace, bench } = await open();
    const call = { llmId: MODEL, method: 'process', query: { messages: [] }, settings: {}, returned: 'text' };
    const finding = { rule: 'return-type', severity: 'warning', message: 'A text', mark: 'inferred' };
    answerChat(bench, { ok: true, text: 'Hi' }, { calls: [call], findings: [finding], errors: [], seconds: 0.25 });
    await say(workspace, 'Hello');
    expect(chatOf(workspace).turns).toMatchObject([
      HELLO,
      { text: 'Hi', failure: undefined, calls: [call], findings: 1, facts: { seconds: 0.25 } },
    ]);
    expect(chatOf(workspace).turns.at(-1)).toMatchObject({ run: runOf(workspace)?.id });
    showAnswerRun(workspace, 'checks');
    expect(workspace.store.getState().bench).toMatchObject({ shown: CHAT_ORIGIN, resultView: 'checks' });
  });

  it('that was refused says so as the client has it, with what the plugin raised', async () => {
    const { workspace, bench } = await open();
    const raised = { type: 'AuthenticationError', message: '401', frames: [], text: '' };
    answerChat(bench, { ok: false, errorMessage: 'AuthenticationError: 401' }, { errors: [raised, 'stray'] });
    await say(workspace, 'Hello');
    expect(chatOf(workspace).turns.at(-1)).toMatchObject({
      failure: { kind: 'refused', message: 'AuthenticationError: 401', raised: [raised] },
    });
  });

  it('that never came says why: raised by the question, out of time, or stopped', async () => {
    const failure = { type: 'DataikuException', message: 'no such model', frames: [], text: '' };
    const { workspace, bench } = await open();
    bench.answer = (request) =>
      ok(request['do'] === 'complete' ? { ok: false, result: null, error: failure, report: {} } : replyOf(null));
    await say(workspace, 'Hello');
    expect(chatOf(workspace).turns.at(-1)).toMatchObject({ failure: { kind: 'raised', failure } });
    const raised = { type: 'KeyError', message: "'x'", frames: [], text: '' };
    bench.answer = (request) => {
      const report = { errors: [raised] };
      return ok(request['do'] === 'complete' ? { ok: false, result: null, error: failure, report } : replyOf(null));
    };
    await say(workspace, 'Streamed');
    expect(chatOf(workspace).turns.at(-1)).toMatchObject({
      failure: { kind: 'refused', message: 'no such model', raised: [raised] },
    });
    for (const error of [{ kind: 'late', milliseconds: 1000 } as const, { kind: 'stopped' } as const]) {
      bench.answer = (request) => (request['do'] === 'complete' ? err(error) : ok(replyOf(null)));
      await say(workspace, 'Again');
      expect(chatOf(workspace).turns.at(-1)).toMatchObject({ failure: { kind: 'ended', error } });
    }
  });

  it('leaves the pieces it came in with the run', async () => {
    const { workspace, bench, clock } = await open();
    bench.answer = (request, tell) => {
      if (request['do'] === 'complete') tell({ type: 'chunk', chunk: { text: 'Go' }, at: 0.1, isFooter: false });
      return ok(replyOf({ ok: true, text: 'Good' }));
    };
    await say(workspace, 'Hello');
    await clock.pass(30);
    expect(runOf(workspace)).toMatchObject({ state: 'done', chunks: [{ chunk: { text: 'Go' } }] });
  });

  it('of a conversation that was left does not enter the new one', async () => {
    const { workspace, bench } = await open();
    answerChat(bench, { ok: true, text: 'Late' });
    const sent = say(workspace, 'Hello');
    startConversation(workspace);
    await sent;
    expect(chatOf(workspace).turns).toEqual([]);
    workspace.store.getState().shell.notices.at(-1)?.action?.run();
    expect(chatOf(workspace).turns).toEqual([HELLO]);
  });

  it('is nothing once its plugin is closed', async () => {
    const { workspace, bench } = await open();
    answerChat(bench, { ok: true, text: 'Late' });
    const sent = say(workspace, 'Hello');
    goTo(workspace, { page: 'home' });
    await sent;
    await settle();
    expect(chatOf(workspace)).toMatchObject({ turns: [], draft: EMPTY_DRAFT });
  });

  it('can be waited for again after "Stop"', async () => {
    const { workspace, bench } = await open();
    bench.answer = (request) => (request['do'] === 'complete' ? err({ kind: 'stopped' }) : ok(replyOf(null)));
    const sent = say(workspace, 'Hello');
    stopBench(workspace);
    await sent;
    answerChat(bench, { ok: true, text: 'Here' });
    await say(workspace, 'Again');
    expect(chatOf(workspace).turns.at(-1)).toMatchObject({ text: 'Here' });
  });
});

describe('tools', () => {
  it('are answered in one message, also where two calls have one id', async () => {
    const { workspace, bench, completions } = await open();
    const call = { type: 'function', id: 'c', function: { name: 'f', arguments: '{}' } };
    answerChat(bench, { ok: true, text: '', toolCalls: [call, call] });
    await say(workspace, 'Hello');
    const outputs = [
      { callId: 'c', output: 'one' },
      { callId: 'c', output: 'two' },
    ];
    await sendToolOutputs(workspace, MODEL, outputs);
    expect(completions().at(-1)?.['query']).toEqual({
      messages: [
        { role: 'user', content: 'Hello' },
        { role: 'assistant', toolCalls: [call, call] },
        { role: 'tool', toolOutputs: outputs },
      ],
    });
  });

  it('of the plugin are added with their descriptor', async () => {
    const { workspace, bench } = await open();
    const descriptor = { description: 'Weather', inputSchema: { type: 'object' } };
    bench.answer = (request) => ok(replyOf(request['do'] === 'describe-tool' ? descriptor : null));
    await offerTool(workspace, 'tutorial', TOOL, { unit: 'C' });
    expect(bench.asked.at(-1)).toEqual({
      do: 'describe-tool',
      tool: { id: 'weather', name: 'The weather', plugin: 'tutorial', component: 'weather', config: { unit: 'C' } },
    });
    expect(JSON.parse(chatOf(workspace).settings.get('tools') ?? '')).toEqual([
      { type: 'function', function: { name: 'weather', description: 'Weather', parameters: { type: 'object' } } },
    ]);
  });

  it('without a descriptor, and beside text that is no list, change nothing and say why', async () => {
    const { workspace, bench } = await open();
    await offerTool(workspace, 'tutorial', TOOL, {});
    expect(lastNotice(workspace)).toMatchObject({ tone: 'error', title: 'The weather has no descriptor' });
    bench.answer = () => ok(replyOf({ description: '' }));
    updateChat(workspace, { settings: new Map([['tools', '[{"half": ']]) });
    await offerTool(workspace, 'tutorial', TOOL, {});
    expect(lastNotice(workspace)).toMatchObject({ tone: 'error', title: 'The weather was not added to tools' });
    expect(chatOf(workspace).settings.get('tools')).toBe('[{"half": ');
  });
});

const [KIND] = TEST_KINDS;
if (KIND === undefined) throw new Error('There is a kind for tests');

const TOOL: Component = {
  kind: { ...KIND, folder: 'python-agent-tools' },
  id: 'weather',
  folder: toPath('python-agent-tools/weather'),
  label: 'The weather',
  description: '',
  icon: undefined,
  files: [],
  descriptor: toPath('python-agent-tools/weather/tool.json'),
  mainFile: undefined,
  entry: undefined,
  missingFiles: [],
};

async function open() {
  const { workspace, bench, clock } = createTestWorkspace();
  startWorkspace(workspace);
  const key = await addPlugin(workspace, textProject({ 'plugin.json': '{"id": "tutorial"}' }));
  if (key === undefined) throw new Error('The plugin is kept');
  goTo(workspace, { page: 'plugin', key, tab: 'test' });
  await settle();
  const completions = () =>
    bench.asked.filter((asked): asked is JsonObject => typeof asked === 'object' && asked['do'] === 'complete');
  return { workspace, bench, clock, completions };
}

function answerChat(bench: Awaited<ReturnType<typeof open>>['bench'], result: JsonObject, report: JsonObject = {}) {
  bench.answer = (request) => ok(request['do'] === 'complete' ? replyOf(result, report) : replyOf(null));
}

async function say(workspace: Workspace, text: string): Promise<void> {
  updateDraft(workspace, { text });
  await sendDraft(workspace, MODEL);
}

function chatOf(workspace: Workspace) {
  return workspace.store.getState().bench.chat;
}

function runOf(workspace: Workspace) {
  return workspace.store.getState().bench.runs.get(CHAT_ORIGIN);
}

function lastNotice(workspace: Workspace) {
  return workspace.store.getState().shell.notices.at(-1);
}
