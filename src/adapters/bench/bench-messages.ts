import { readPythonFailure } from '../../domain/bench/bench-failure.ts';
import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import { isJsonObject } from '../../domain/dssjson/json-value.ts';
import type { BenchReply } from '../../ports/python-bench.ts';
import { BENCH_PHASES } from '../../ports/python-bench.ts';
import type { BenchMessage } from '../../workers/bench/messages.ts';

/**
 * A message of the worker, if it is one. Code of a plugin runs there: what comes is checked like what comes from a
 * stranger, and anything of another shape is nothing.
 */
export function readMessage(data: unknown): BenchMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, id, call } = data;
  switch (kind) {
    case 'phase': {
      const phase = BENCH_PHASES.find((known) => known === data['phase']);
      return phase === undefined ? undefined : { kind, phase };
    }
    case 'events': {
      const events = data['events'];
      return Array.isArray(events) && events.every((event) => typeof event === 'string') ? { kind, events } : undefined;
    }
    case 'call': {
      const { request, body } = data;
      return isCount(call) && typeof request === 'string' && isBytes(body) ? { kind, call, request, body } : undefined;
    }
    case 'done':
    case 'absent':
      return isCount(id) ? { kind, id } : undefined;
    case 'failed':
      return isCount(id) ? { kind, id, detail: String(data['detail']) } : undefined;
    case 'booted':
      return isCount(id)
        ? { kind, id, packages: readPackages(data['packages']), compiled: readModule(data['compiled']) }
        : undefined;
    case 'reply':
      return isCount(id) && typeof data['reply'] === 'string' ? { kind, id, reply: data['reply'] } : undefined;
    default:
      return undefined;
  }
}

/** An event of Python, if it is an object of JSON. */
export function readEvent(text: string): JsonObject | undefined {
  try {
    const event: JsonValue = JSON.parse(text);
    return isJsonObject(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

/** The reply of the host, from its JSON; nothing when it is none. */
export function parseReply(text: string): BenchReply | undefined {
  const value = readEvent(text);
  const report = value?.['report'];
  if (value === undefined || !isJsonObject(report)) return undefined;
  return {
    ok: value['ok'] === true,
    result: value['result'] ?? null,
    error: readPythonFailure(value['error']) ?? null,
    report,
  };
}

function readPackages(value: unknown) {
  return (Array.isArray(value) ? value : []).filter(isRecord).map(({ name, version, boot }) => ({
    name: String(name),
    version: String(version),
    boot: boot === true,
  }));
}

function readModule(value: unknown): WebAssembly.Module | undefined {
  return value instanceof WebAssembly.Module ? value : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
