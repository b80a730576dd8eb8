import type { Clock } from '../ports/clock.ts';

/** The clock of the browser. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
  // Not `randomUUID`, which browsers keep from pages served over plain http.
  uniqueName: () =>
    [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
};
