/** Of one run; the rest is left out and the page is told so. */
const MOST_EVENTS = 20_000;
const MOST_CHARACTERS = 16_000_000;
/** In milliseconds: as often as a page can show something new. */
const SEND_EVERY = 16;

export interface EventBuffer {
  /** Takes what Python tells, as JSON. */
  readonly add: (event: string) => void;
  /** Sends what is left, before the answer that follows it. */
  readonly flush: () => void;
  /** Begins to count anew. */
  readonly restart: () => void;
}

/** Gathers events, so that code which prints without an end cannot drown the page in messages. */
export function createEventBuffer(send: (events: readonly string[]) => void, now: () => number): EventBuffer {
  let waiting: string[] = [];
  let events = 0;
  let characters = 0;
  let sentAt = Number.NEGATIVE_INFINITY;
  const flush = () => {
    if (waiting.length === 0) return;
    send(waiting);
    waiting = [];
    sentAt = now();
  };
  return {
    add(event) {
      const text = String(event);
      events += 1;
      const wasOver = characters > MOST_CHARACTERS || events - 1 > MOST_EVENTS;
      characters += text.length;
      if (wasOver) return;
      const isOver = characters > MOST_CHARACTERS || events > MOST_EVENTS;
      waiting.push(isOver ? '{"type":"events-capped"}' : text);
      if (now() - sentAt >= SEND_EVERY) flush();
    },
    flush,
    restart() {
      waiting = [];
      events = 0;
      characters = 0;
    },
  };
}
