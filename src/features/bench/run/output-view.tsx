import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { CodeText } from './json-text.tsx';

/** Pieces are only ever added at the end. */
function pieceKey(index: number): string {
  return `piece ${index}`;
}

/** What the code printed. */
export function OutputView({ run }: { readonly run: BenchRun }) {
  if (run.output.length === 0) return null;
  return (
    <>
      {run.output.map(({ stream, text }, index) => (
        <CodeText
          key={pieceKey(index)}
          text={text}
          label={stream === 'stderr' ? 'Errors and warnings printed' : 'Output'}
        />
      ))}
      {run.capped === undefined ? null : (
        <p className="bench-note">
          Only the first part of the output is shown: the code printed more than a page can hold.
        </p>
      )}
    </>
  );
}
