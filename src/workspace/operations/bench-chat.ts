import {
  type ChatImage,
  type ChatState,
  type ChatTurn,
  composeMessages,
  EMPTY_CHAT,
  readAnswer,
  type ToolOutput,
} from '../../domain/bench/chat.ts';
import { composeSettings, withTool } from '../../domain/bench/chat-settings.ts';
import { isChatModel, llmIdOf } from '../../domain/bench/connection.ts';
import { readCalls } from '../../domain/bench/report.ts';
import { getKey, isJsonObject, type JsonObject } from '../../domain/dssjson/json-value.ts';
import type { Component } from '../../domain/plugin/component.ts';
import type { PluginView } from '../../domain/plugin/plugin.ts';
import type { BenchRun, BenchState } from '../slices/bench.ts';
import type { Workspace } from '../workspace.ts';
import { askPrepared, resultObject, runOnBench } from './bench.ts';
import { updateBench } from './bench-settings.ts';
import { notify } from './shell.ts';

/** The origin of the runs of a chat. */
export const CHAT_ORIGIN = 'chat';

export interface ChatModel {
  readonly id: string;
  readonly label: string;
}

/** What can be talked to: the chat models of the connections, and the plugin's agents. */
export function listChatModels({ settings }: BenchState, { components }: PluginView): readonly ChatModel[] {
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

/** Sends a message, and adds the answer when it is there. */
export async function sendMessage(
  workspace: Workspace,
  model: string,
  text: string,
  images: readonly ChatImage[],
): Promise<void> {
  await send(workspace, model, { kind: 'user', text, images });
}

/** Answers the calls for tools of the last answer. */
export async function sendToolOutputs(
  workspace: Workspace,
  model: string,
  outputs: readonly ToolOutput[],
): Promise<void> {
  await send(workspace, model, { kind: 'tool', outputs });
}

async function send(workspace: Workspace, model: string, turn: ChatTurn): Promise<void> {
  const { chat } = workspace.store.getState().bench;
  const settings = composeSettings(chat.settings);
  if (!settings.ok) return;
  const turns = [...chat.turns, turn];
  updateChat(workspace, { turns });
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

function answerOf(run: BenchRun): ChatTurn {
  const { outcome } = run;
  const report = outcome?.ok === true ? outcome.value.report : undefined;
  const seconds = getKey(report, 'seconds');
  const calls = readCalls(report);
  const took = typeof seconds === 'number' ? seconds : undefined;
  if (outcome?.ok === true && outcome.value.error === null) return readAnswer(resultObject(run), calls, took);
  const message = outcome?.ok === true ? (outcome.value.error?.message ?? '') : 'The run was ended.';
  return readAnswer({ ok: false, errorMessage: message }, calls, took);
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
    const reason = described.ok ? (described.value.error?.message ?? '') : 'Python was ended.';
    notify(workspace, { tone: 'error', title: `${tool.label} has no descriptor`, detail: reason });
    return;
  }
  const { settings } = workspace.store.getState().bench.chat;
  const tools = withTool(settings.get('tools') ?? '', tool.id, descriptor);
  updateChat(workspace, { settings: new Map([...settings, ['tools', tools]]) });
}
