import { type ReactElement, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import './progress.css';

export interface ProgressProps {
  /** The name of the step: "Reading the archive". */
  readonly step: string;
  /** 0 to 1; absent while the amount of work is not known. */
  readonly value?: number | undefined;
  readonly onStop?: (() => void) | undefined;
  /** Defaults to 300 ms, before which nothing is shown. */
  readonly delayMs?: number | undefined;
}

/** Long work: the name of its step, how far it is, and a way to stop it. */
export function Progress({ step, value, onStop, delayMs = 300 }: ProgressProps): ReactElement | null {
  const [isShown, setShown] = useState(delayMs === 0);

  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);

  if (!isShown) return null;
  return (
    <div className="ui-progress">
      <p className="ui-progress-step" role="status">
        {step}
      </p>
      <progress className="ui-progress-bar" aria-label={step} max={1} value={value} />
      {onStop !== undefined && (
        <Button size="small" onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  );
}
