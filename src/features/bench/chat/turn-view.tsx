import { memo } from 'react';
import type { AnswerFacts, AssistantTurn, ChatTurn } from '../../../domain/bench/chat.ts';
import type { Call } from '../../../domain/bench/report.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { CHAT_ORIGIN, showAnswerRun } from '../../../workspace/operations/bench-chat.ts';
import { JsonText } from '../run/json-text.tsx';
import { AnswerFailureView } from './answer-failure.tsx';

/** One turn of a conversation; drawn once, since turns never change while others arrive. */
export const TurnView = memo(function TurnView({ turn }: { readonly turn: ChatTurn }) {
  switch (turn.kind) {
    case 'user':
      return (
        <div className="bench-chat-turn" data-kind="user">
          <p className="bench-chat-who">You</p>
          {turn.text === '' ? null : <p className="bench-chat-text">{turn.text}</p>}
          {turn.images.map(({ name, mime, base64 }) => (
            <img key={name} className="bench-chat-image" alt={name} src={`data:${mime};base64,${base64}`} />
          ))}
        </div>
      );
    case 'tool':
      return (
        <div className="bench-chat-turn" data-kind="user">
          <p className="bench-chat-who">Tools</p>
          {turn.outputs.map(({ callId, output }, index) => (
            <p key={partKey(index)} className="bench-chat-text">
              <span className="bench-code">{callId}</span> {output}
            </p>
          ))}
        </div>
      );
    case 'assistant':
      return <Answer turn={turn} />;
  }
});

function Answer({ turn }: { readonly turn: AssistantTurn }) {
  const { text, failure, toolCalls, facts, calls } = turn;
  return (
    <div className="bench-chat-turn" data-kind="assistant">
      <p className="bench-chat-who">Model</p>
      {failure === undefined ? null : <AnswerFailureView failure={failure} />}
      {text === '' ? null : <p className="bench-chat-text">{text}</p>}
      {text === '' && failure === undefined && toolCalls.length === 0 ? (
        <p className="bench-note">The answer has no text.</p>
      ) : null}
      {toolCalls.map(({ name, arguments: given }, index) => (
        <p key={partKey(index)} className="bench-chat-text bench-code">
          {name}({given})
        </p>
      ))}
      <Facts facts={facts} />
      <RunLinks turn={turn} />
      {calls.map((call, index) => (
        <CallView key={partKey(index)} call={call} />
      ))}
    </div>
  );
}

/** Leads to what the bench kept of the run: only that of the last one is kept. */
function RunLinks({ turn: { run, findings, failure } }: { readonly turn: AssistantTurn }) {
  const workspace = useWorkspace();
  const isKept = useWorkspaceState((state) => state.bench.runs.get(CHAT_ORIGIN)?.id === run);
  const found = findings === 1 ? '1 finding' : `${findings} findings`;
  if (!isKept) return findings === 0 ? null : <p className="bench-note">{found}</p>;
  if (findings === 0 && failure === undefined) return null;
  return (
    <div className="bench-actions">
      {findings === 0 ? null : (
        <Button size="small" onClick={() => showAnswerRun(workspace, 'checks')}>
          Show {found}
        </Button>
      )}
      {failure === undefined ? null : (
        <Button size="small" onClick={() => showAnswerRun(workspace, 'answer')}>
          Show the run
        </Button>
      )}
    </div>
  );
}

function CallView({ call: { llmId, method, query, settings, returned } }: { readonly call: Call }) {
  return (
    <details className="bench-chat-call">
      <summary>
        What {method} got and returned <span className="bench-code">{llmId}</span>
      </summary>
      <p className="bench-chat-part">query</p>
      <JsonText value={query} label="Query" />
      <p className="bench-chat-part">settings</p>
      <JsonText value={settings} label="Settings" />
      <p className="bench-chat-part">Returned</p>
      <JsonText value={returned} label="Returned value" />
    </details>
  );
}

function Facts({ facts }: { readonly facts: AnswerFacts }) {
  const { promptTokens, completionTokens, totalTokens, estimatedCost, seconds, finishReason } = facts;
  const counts = [
    promptTokens === undefined ? '' : `${promptTokens} prompt tokens`,
    completionTokens === undefined ? '' : `${completionTokens} completion tokens`,
    totalTokens === undefined ? '' : `${totalTokens} tokens in total`,
  ].filter((text) => text !== '');
  const shown = [
    seconds === undefined ? '' : `${seconds.toFixed(2)} s`,
    ...counts,
    counts.length > 0 && facts.areTokensEstimated ? 'tokens estimated' : '',
    estimatedCost === undefined ? '' : `estimated cost ${estimatedCost}`,
    finishReason === undefined ? '' : `finished: ${finishReason}`,
  ].filter((text) => text !== '');
  return shown.length === 0 ? null : <p className="bench-note">{shown.join(' · ')}</p>;
}

/** What a turn holds never changes. */
function partKey(index: number): string {
  return `part ${index}`;
}
