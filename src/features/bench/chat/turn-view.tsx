import type { AnswerFacts, AssistantTurn, ChatTurn } from '../../../domain/bench/chat.ts';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { showResultView } from '../../../workspace/operations/bench-settings.ts';
import { JsonText } from '../run/json-text.tsx';

/** One turn of a conversation. */
export function TurnView({ turn }: { readonly turn: ChatTurn }) {
  switch (turn.kind) {
    case 'user':
      return (
        <div className="bench-chat-turn" data-kind="user">
          <p className="bench-chat-who">You</p>
          <p className="bench-chat-text">{turn.text}</p>
          {turn.images.map(({ name, mime, base64 }) => (
            <img key={name} className="bench-chat-image" alt={name} src={`data:${mime};base64,${base64}`} />
          ))}
        </div>
      );
    case 'tool':
      return (
        <div className="bench-chat-turn" data-kind="user">
          <p className="bench-chat-who">Tools</p>
          {turn.outputs.map(({ callId, output }) => (
            <p key={callId} className="bench-chat-text">
              <span className="bench-code">{callId}</span> {output}
            </p>
          ))}
        </div>
      );
    case 'assistant':
      return <Answer turn={turn} />;
  }
}

function Answer({ turn }: { readonly turn: AssistantTurn }) {
  const workspace = useWorkspace();
  return (
    <div className="bench-chat-turn" data-kind="assistant">
      <p className="bench-chat-who">Model</p>
      {turn.failure === undefined ? (
        <p className="bench-chat-text">{turn.text}</p>
      ) : (
        <Callout
          tone="error"
          title="The model did not answer"
          cause={turn.failure}
          actions={<Button onClick={() => showResultView(workspace, 'answer')}>Show the run</Button>}
        />
      )}
      {turn.toolCalls.map(({ id, name, arguments: given }) => (
        <p key={id} className="bench-code">
          {name}({given})
        </p>
      ))}
      <Facts facts={turn.facts} />
      {turn.calls.map(({ method, query, settings, returned }) => (
        <details key={method} className="bench-chat-call">
          <summary>What {method} got and returned</summary>
          <p className="bench-chat-part">query</p>
          <JsonText value={query} label="Query" />
          <p className="bench-chat-part">settings</p>
          <JsonText value={settings} label="Settings" />
          <p className="bench-chat-part">Returned</p>
          <JsonText value={returned} label="Returned value" />
        </details>
      ))}
    </div>
  );
}

function Facts({ facts }: { readonly facts: AnswerFacts }) {
  const { promptTokens, completionTokens, totalTokens, estimatedCost, seconds, finishReason } = facts;
  const shown = [
    seconds === undefined ? '' : `${seconds.toFixed(2)} s`,
    promptTokens === undefined ? '' : `${promptTokens} prompt tokens`,
    completionTokens === undefined ? '' : `${completionTokens} completion tokens`,
    totalTokens === undefined ? '' : `${totalTokens} tokens in total`,
    estimatedCost === undefined ? '' : `estimated cost ${estimatedCost}`,
    finishReason === undefined ? '' : `finished: ${finishReason}`,
  ].filter((text) => text !== '');
  return shown.length === 0 ? null : <p className="bench-note">{shown.join(' · ')}</p>;
}
