import { useEffect, useState } from 'react';

const LATEST_MS = 1500;

/** Does something when the page has nothing more urgent to do, or after 1.5 seconds. The answer cancels it. */
export function whenIdle(task: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: LATEST_MS });
  return () => cancelIdleCallback(request);
}

/** Whether the page had nothing more urgent to do since this was first shown. */
export function useWasIdle(): boolean {
  const [wasIdle, setWasIdle] = useState(false);
  useEffect(() => whenIdle(() => setWasIdle(true)), []);
  return wasIdle;
}
