import { readFrames } from '../../../domain/bench/report.ts';
import type { BenchError, PythonFailure } from '../../../ports/python-bench.ts';
import { Callout } from '../../../ui/callout.tsx';
import { describeBenchError } from './describe-bench-error.ts';
import { PlaceLink } from './place-link.tsx';

/** What Python raised, as it prints it, with a link for each line of the plugin. */
export function FailureView({ failure }: { readonly failure: PythonFailure }) {
  const frames = readFrames(failure.frames);
  return (
    <div className="bench-failure">
      <p className="bench-failure-message">
        <strong>{failure.type}</strong>
        {failure.message === '' ? null : `: ${failure.message}`}
      </p>
      {frames.length === 0 ? null : (
        <ol className="bench-frames" aria-label="Traceback">
          {frames.map((frame, index) => (
            <li key={frameKey(index)}>
              {frame.place === undefined ? (
                <span className="bench-frame-file">
                  {frame.file}, line {frame.line}
                </span>
              ) : (
                <PlaceLink place={frame.place} />
              )}
              <span className="bench-frame-name"> in {frame.name}</span>
              {frame.text === '' ? null : <code className="bench-frame-text">{frame.text.trim()}</code>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** One line can be in a traceback twice; frames never move. */
function frameKey(index: number): string {
  return `frame ${index}`;
}

/** Why there is no answer at all. */
export function BenchErrorView({ error }: { readonly error: BenchError }) {
  const { title, cause, remedy } = describeBenchError(error);
  return <Callout tone={error.kind === 'stopped' ? 'info' : 'error'} title={title} cause={cause} remedy={remedy} />;
}
