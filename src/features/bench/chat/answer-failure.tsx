import type { AnswerFailure } from '../../../domain/bench/chat.ts';
import { Callout } from '../../../ui/callout.tsx';
import { BenchErrorView, FailureView } from '../run/failure-view.tsx';

/** Why there is no answer, with the lines of the plugin that it came from. */
export function AnswerFailureView({ failure }: { readonly failure: AnswerFailure }) {
  switch (failure.kind) {
    case 'ended':
      return <BenchErrorView error={failure.error} />;
    case 'raised':
      return <FailureView failure={failure.failure} />;
    case 'refused':
      return (
        <>
          <Callout tone="error" title="The model did not answer" cause={failure.message} />
          {failure.raised.map((raised, index) => (
            <details key={raisedKey(index)} className="bench-chat-call">
              <summary>What the plugin raised</summary>
              <FailureView failure={raised} />
            </details>
          ))}
        </>
      );
  }
}

/** What an answer holds never changes. */
function raisedKey(index: number): string {
  return `raised ${index}`;
}
