import type { JsonObject } from '../../../domain/dssjson/json-value.ts';

/** What a webapp asks of its backend. */
export interface WebappRequest {
  readonly id: number;
  readonly method: string;
  /** Begins with a slash. */
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | undefined;
}

export interface ConsoleLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export type FrameMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'console'; readonly line: ConsoleLine }
  | { readonly kind: 'request'; readonly request: WebappRequest };

const LEVELS = ['log', 'info', 'warn', 'error'] as const;
const MOST_CHARACTERS = 2_000_000;

/** A message of the frame, if it is one: code of a plugin sends them. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'started') return { kind: 'started' };
  if (data.kind === 'console' && 'text' in data && typeof data.text === 'string') {
    const level = LEVELS.find((known) => 'level' in data && known === data.level) ?? 'log';
    return { kind: 'console', line: { level, text: data.text.slice(0, 10_000) } };
  }
  if (data.kind !== 'request' || !('id' in data) || !('path' in data) || !('method' in data)) return undefined;
  const { id, path, method } = data;
  if (typeof id !== 'number' || typeof path !== 'string' || typeof method !== 'string') return undefined;
  if (!path.startsWith('/') || path.length > 10_000 || !/^[A-Z]{1,10}$/.test(method)) return undefined;
  const body = 'body' in data && typeof data.body === 'string' ? data.body : undefined;
  if (body !== undefined && body.length > MOST_CHARACTERS) return undefined;
  const headers =
    'headers' in data && Array.isArray(data.headers) ? data.headers.flatMap(readHeader).slice(0, 100) : [];
  return { kind: 'request', request: { id, method, path, headers, body } };
}

function readHeader(pair: unknown): (readonly [string, string])[] {
  if (!Array.isArray(pair)) return [];
  const [name, value]: unknown[] = pair;
  return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [];
}

/** What the page answers: what the backend gave, or why there is nothing. */
export type FrameAnswer =
  | {
      readonly id: number;
      readonly status: number;
      readonly headers: readonly (readonly string[])[];
      readonly body: string | Uint8Array<ArrayBuffer>;
    }
  | { readonly id: number; readonly error: string };

/** The answer of the host's action `webapp-request`, for the frame. */
export function toFrameAnswer(id: number, result: JsonObject): FrameAnswer {
  const { status, headers, body, bodyBase64 } = result;
  const pairs = Array.isArray(headers) ? headers.flatMap(readHeader) : [];
  return {
    id,
    status: typeof status === 'number' && status >= 200 && status <= 599 ? status : 500,
    headers: pairs,
    body: typeof bodyBase64 === 'string' ? fromBase64(bodyBase64) : String(body ?? ''),
  };
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
