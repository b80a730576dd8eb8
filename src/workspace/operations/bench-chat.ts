import { readRaised } from '../../domain/bench/bench-failure.ts';
import {
  type AnswerContext,
  type AssistantTurn,
  type ChatDraft,
  type ChatState,
  type ChatTurn,
  composeMessages,
  EMPTY_CHAT,
  EMPTY_DRAFT,
  failedAnswer,
  readAnswer,
  type ToolOutput,
} from '../../domain/bench/chat.ts';
import { composeSettings, describeSettingProblems, withTool } from '../../domain/bench/chat-settings.ts';
import { isChatModel, llmIdOf } from '../../domain/bench/connection.ts';
import { readCalls, readFindings } from '../../domain/bench/report.ts';
import { getKey, isJsonObject, type JsonObject } from '../../domain/dssjson/json-value.ts';
import type { Component } from '../../domain/plugin/component.ts';
import type { PluginView } from '../../domain/plugin/plugin.ts';
import type { BenchRun, BenchState, ResultView } from '../slices/bench.ts';
import type { Workspace } from '../workspace.ts';
import { askPrepared, isBenchBusy, resultObject, runOnBench } from './bench.ts';
import { updateBench } from './bench-settings.ts';
import { notify } from './shell.ts';

/** The origin of the runs of a chat. */
export const CHAT_ORIGIN = 'chat';

export interface ChatModel {
  readonly id: string;
  readonly label: string;
}

/** What can be talked to: the chat models of the connections, and the plugin's agents. */
export function listChatModels(
  { settings }: Pick<BenchState, 'settings'>,
  { components }: PluginView,
): readonly ChatModel[] {
  return [
    ...settings.connections.flatMap(({ name, models }) =>
      models.filter(isChatModel).map(({ id }) => ({ id: llmIdOf(name, id), label: `${name}: ${id}` })),
    ),
    ...components
      .filter(({ kind }) => kind.folder === 'python-agents')
      .map(({ id, label }) => ({ id: `agent:${id}`, label: `Agent ${label}` })),
  ];
}

export function updateChat(workspace: Workspace, change: Partial<ChatState>): void {
  updateBench(workspace, ({ chat }) => ({ chat: { ...chat, ...change } }));
}

/** Empties the conversation; the model and the settings stay. */
export function startConversation(workspace: Workspace): void {
  const { turns } = workspace.store.getState().bench.chat;
  updateChat(workspace, { turns: EMPTY_CHAT.turns });
  notify(workspace, {
    tone: 'info',
    title: 'Started a new conversation',
    action: { label: 'Undo', run: () => updateChat(workspace, { turns }) },
  });
}

export function updateDraft(workspace: Workspace, change: Partial<ChatDraft>): void {
  updateBench(workspace, ({ chat }) => ({ chat: { ...chat, draft: { ...chat.draft, ...change } } }));
}

/** Shows what the bench saw of the last answer. */
export function showAnswerRun(workspace: Workspace, resultView: ResultView): void {
  updateBench(workspace, () => ({ shown: CHAT_ORIGIN, resultView }));
}

/** Why nothing can be sent as the settings are; nothing when it can. */
export function findSendProblem({ settings }: Pick<ChatState, 'settings'>): string | undefined {
  const composed = composeSettings(settings);
  return composed.ok ? undefined : describeSettingProblems(composed.error);
}

/**
 * Sends what was written, and adds the answer when it is there. Nothing is sent, and nothing is lost, while something
 * runs, when nothing was written, and when a setting cannot be read.
 */
export async function sendDraft(workspace: Workspace, model: string): Promise<void> {
  const { text, images } = workspace.store.getState().bench.chat.draft;
  if (text.trim() === '' && images.length === 0) return;
  await send(workspace, model, { kind: 'user', text, images }, { draft: EMPTY_DRAFT });
}

/** Answers the calls for tools of the last answer. */
export async function sendToolOutputs(
  workspace: Workspace,
  model: string,
  outputs: readonly ToolOutput[],
): Promise<void> {
  await send(workspace, model, { kind: 'tool', outputs }, {});
}

async function send(workspace: Workspace, model: string, turn: ChatTurn, change: Partial<ChatState>): Promise<void> {
  const { chat, runs } = workspace.store.getState().bench;
  const settings = composeSettings(chat.settings);
  if (!settings.ok || isBenchBusy(runs)) return;
  const turns = [...chat.turns, turn];
  updateChat(workspace, { ...change, turns });
  const run = await runOnBench(workspace, {
    origin: CHAT_ORIGIN,
    title: 'Chat completion',
    request: {
      do: 'complete',
      llmId: model,
      query: { messages: composeMessages({ system: chat.system, turns }) },
      settings: settings.value,
      stream: chat.isStreamed,
    },
  });
  // A conversation that was begun anew meanwhile must not get the answer of the old one.
  if (workspace.store.getState().bench.chat.turns !== turns || run === undefined) return;
  updateChat(workspace, { turns: [...turns, answerOf(run)] });
}

function answerOf(run: BenchRun): AssistantTurn {
  const { outcome } = run;
  const context = contextOf(run);
  if (outcome === undefined) return failedAnswer({ kind: 'ended', error: { kind: 'stopped' } }, context);
  if (!outcome.ok) return failedAnswer({ kind: 'ended', error: outcome.error }, context);
  const { error } = outcome.value;
  if (error === null) return readAnswer(resultObject(run), context);
  // A stream that breaks off raises in the client: where it broke, in the plugin, tells more than the client's frames.
  const { raised } = context;
  return failedAnswer(
    raised.length > 0 ? { kind: 'refused', message: error.message, raised } : { kind: 'raised', failure: error },
    context,
  );
}

function contextOf({ id, outcome, blocked }: BenchRun): AnswerContext {
  const report = outcome?.ok === true ? outcome.value.report : undefined;
  const seconds = getKey(report, 'seconds');
  return {
    run: id,
    calls: readCalls(report),
    raised: readRaised(report),
    findings: readFindings(report).length + blocked.length,
    seconds: typeof seconds === 'number' ? seconds : undefined,
  };
}

/** Adds one of the plugin's own agent tools to those the model is offered. */
export async function offerTool(
  workspace: Workspace,
  plugin: string,
  tool: Component,
  config: JsonObject,
): Promise<void> {
  const described = await askPrepared(workspace, {
    do: 'describe-tool',
    tool: { id: tool.id, name: tool.label, plugin, component: tool.id, config },
  });
  const descriptor = described.ok ? described.value.result : undefined;
  if (!isJsonObject(descriptor)) {
    const reason = described.ok ? (described.value.error?.message ?? 'It returned none.') : 'Python was ended.';
    notify(workspace, { tone: 'error', title: `${tool.label} has no descriptor`, detail: reason });
    return;
  }
  const { settings } = workspace.store.getState().bench.chat;
  const tools = withTool(settings.get('tools') ?? '', tool.id, descriptor);
  if (!tools.ok) {
    notify(workspace, { tone: 'error', title: `${tool.label} was not added to tools`, detail: tools.error });
    return;
  }
  updateChat(workspace, { settings: new Map([...settings, ['tools', tools.value]]) });
}
