import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { BenchPhase, ShippedPackage } from '../../ports/python-bench.ts';

/** A file of the interpreter: its absolute path and what is in it. */
export type BenchFile = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

/** What the page asks of the worker. Each but the parts of an answer is answered by one message with its id. */
export type BenchRequest =
  | {
      readonly kind: 'boot';
      readonly id: number;
      readonly root: string;
      readonly memoryLimit: number;
      /** The interpreter as another worker compiled it. */
      readonly compiled: WebAssembly.Module | undefined;
    }
  | {
      readonly kind: 'write';
      readonly id: number;
      readonly folder: string;
      readonly files: readonly BenchFile[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'require'; readonly id: number; readonly names: readonly string[] }
  | { readonly kind: 'run'; readonly id: number; readonly request: JsonObject };

/** How the page answers a request to a host: a head, pieces, an end; or an error in place of any of them. */
export type CallPart =
  | { readonly kind: 'call-head'; readonly call: number; readonly status: number; readonly headers: string }
  | { readonly kind: 'call-piece'; readonly call: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'call-end'; readonly call: number }
  | { readonly kind: 'call-error'; readonly call: number; readonly detail: string };

/** What the worker tells. `absent`: there is no Python at the address that was given. */
export type BenchMessage =
  | { readonly kind: 'phase'; readonly phase: BenchPhase }
  | { readonly kind: 'events'; readonly events: readonly string[] }
  | { readonly kind: 'call'; readonly call: number; readonly request: string; readonly body: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'booted';
      readonly id: number;
      readonly packages: readonly ShippedPackage[];
      readonly compiled: WebAssembly.Module | undefined;
    }
  | { readonly kind: 'done'; readonly id: number }
  /** `reply` is the JSON of a `BenchReply`. */
  | { readonly kind: 'reply'; readonly id: number; readonly reply: string }
  | { readonly kind: 'absent'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };

/** What the worker sends to answer a request. */
export type BenchAnswer = Extract<BenchMessage, { readonly id: number }>;
