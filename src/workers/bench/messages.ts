import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { BenchPhase, BenchReply, ShippedPackage } from '../../ports/python-bench.ts';

/** A file of the interpreter: its absolute path and what is in it. */
export type BenchFile = readonly [path: string, content: string | Uint8Array<ArrayBuffer>];

/** What the page asks of the worker. Each is answered by one `done` or `failed` with its id. */
export type BenchRequest =
  | { readonly kind: 'boot'; readonly id: number; readonly root: string }
  | { readonly kind: 'write'; readonly id: number; readonly folder: string; readonly files: readonly BenchFile[] }
  | { readonly kind: 'require'; readonly id: number; readonly names: readonly string[] }
  | { readonly kind: 'run'; readonly id: number; readonly request: JsonObject };

/** What the worker tells. `absent`: there is no Python at the address that was given. */
export type BenchMessage =
  | { readonly kind: 'phase'; readonly phase: BenchPhase }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'booted'; readonly id: number; readonly packages: readonly ShippedPackage[] }
  | { readonly kind: 'done'; readonly id: number }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: BenchReply }
  | { readonly kind: 'absent'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };
