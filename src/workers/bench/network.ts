import type { BenchMessage, CallPart } from './messages.ts';

/** An answer as `python/plugsmith/wire/browser_fetch.py` reads it. */
interface Answer {
  readonly status: number;
  readonly headers: string;
  /** The next piece; nothing at the end. */
  readonly read: () => Promise<Uint8Array | undefined>;
}

export interface Network {
  /** Asks the page to call a host. `request` is JSON: method, url, headers. */
  readonly send: (request: string, body: Uint8Array) => Promise<Answer>;
  /** Takes a part of an answer of the page. */
  readonly hear: (part: CallPart) => void;
}

/** What has come of an answer and was not read yet, and who waits for more. */
interface Call {
  readonly parts: CallPart[];
  wake: () => void;
}

/** The way to the network: through the page, which alone can call a host and decides which. */
export function createNetwork(tell: (message: BenchMessage) => void): Network {
  const calls = new Map<number, Call>();
  let count = 0;

  async function next(id: number): Promise<CallPart> {
    const call = calls.get(id);
    if (call === undefined) throw new Error('This answer is over.');
    for (;;) {
      const part = call.parts.shift();
      if (part !== undefined) {
        if (part.kind === 'call-end' || part.kind === 'call-error') calls.delete(id);
        if (part.kind === 'call-error') throw new Error(part.detail);
        return part;
      }
      await new Promise<void>((wake) => {
        call.wake = wake;
      });
    }
  }

  return {
    async send(request, body) {
      count += 1;
      const id = count;
      calls.set(id, { parts: [], wake: () => {} });
      tell({ kind: 'call', call: id, request: String(request), body: new Uint8Array(body) });
      const head = await next(id);
      if (head.kind !== 'call-head') throw new Error('The answer has no head.');
      return {
        status: head.status,
        headers: head.headers,
        read: async () => {
          if (!calls.has(id)) return undefined;
          const part = await next(id);
          return part.kind === 'call-piece' ? part.bytes : undefined;
        },
      };
    },
    hear(part) {
      const call = calls.get(part.call);
      call?.parts.push(part);
      call?.wake();
    },
  };
}
