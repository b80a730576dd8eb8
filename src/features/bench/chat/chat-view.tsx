import { isAwaitingAnswer, openToolCalls, textOfChunks } from '../../../domain/bench/chat.ts';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import {
  CHAT_ORIGIN,
  listChatModels,
  startConversation,
  updateChat,
} from '../../../workspace/operations/bench-chat.ts';
import { showBenchView } from '../../../workspace/operations/bench-settings.ts';
import { ChatOptions } from './chat-options.tsx';
import { Composer } from './composer.tsx';
import { ToolCallsForm } from './tool-calls-form.tsx';
import { TurnView } from './turn-view.tsx';
import './chat.css';

/** A conversation with a model of the plugin, or with one of its agents. */
export function ChatView() {
  const workspace = useWorkspace();
  const plugin = usePlugin();
  const chat = useWorkspaceState((state) => state.bench.chat);
  const settings = useWorkspaceState((state) => state.bench.settings);
  const models = listChatModels({ settings }, plugin);
  const model = models.find(({ id }) => id === chat.model) ?? models[0];
  if (model === undefined) {
    return (
      <EmptyState
        className="bench-empty"
        sentence="There is nothing to talk to yet: a connection with a chat model, or an agent of the plugin."
        action={<Button onClick={() => showBenchView(workspace, 'connections')}>Go to Connections</Button>}
      />
    );
  }
  const calls = openToolCalls(chat.turns);
  return (
    <div className="bench-chat">
      <div className="bench-chat-head">
        <SelectField
          label="Model"
          className="bench-chat-model"
          value={model.id}
          options={models.map(({ id, label }) => ({ value: id, label }))}
          onChange={(id) => updateChat(workspace, { model: id })}
        />
        <CheckboxField
          label="Stream"
          value={chat.isStreamed}
          onChange={(isStreamed) => updateChat(workspace, { isStreamed })}
        />
        <Button disabled={chat.turns.length === 0} onClick={() => startConversation(workspace)}>
          New conversation
        </Button>
      </div>
      <ChatOptions />
      <Conversation />
      {calls.length === 0 ? (
        <Composer model={model.id} />
      ) : (
        <ToolCallsForm key={chat.turns.length} model={model.id} calls={calls} />
      )}
    </div>
  );
}

function Conversation() {
  const turns = useWorkspaceState((state) => state.bench.chat.turns);
  const run = useWorkspaceState((state) => state.bench.runs.get(CHAT_ORIGIN));
  // The run of a conversation that was left is not part of the new one.
  const isRunning = run !== undefined && run.state !== 'done' && isAwaitingAnswer(turns);
  const streamed = isRunning ? textOfChunks(run.chunks) : '';
  return (
    <ScrollRegion className="bench-chat-turns" label="Conversation">
      <div role="log" aria-live="polite">
        {turns.length === 0 ? <p className="bench-note">Say something to the model.</p> : null}
        {turns.map((turn, index) => (
          <TurnView key={turnKey(index)} turn={turn} />
        ))}
        {isRunning ? (
          <div className="bench-chat-turn" data-kind="assistant">
            <p className="bench-chat-who">Model</p>
            <p className="bench-chat-text">{streamed === '' ? 'Waiting for the answer' : streamed}</p>
          </div>
        ) : null}
      </div>
      {/* A new one with each addition, so that it comes into view. */}
      <div key={`${turns.length} ${streamed.length}`} ref={scrollIntoView} />
    </ScrollRegion>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** Turns are only ever added at the end. */
function turnKey(index: number): string {
  return `turn ${index}`;
}
