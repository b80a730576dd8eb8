import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { CallPart } from '../../workers/bench/messages.ts';

/** What code asked of a host. */
export interface HostCall {
  readonly call: number;
  /** JSON: method, url, headers. */
  readonly request: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface CallOptions {
  readonly mayCall: (url: URL) => boolean;
  readonly signal: AbortSignal;
  readonly reply: (part: CallPart) => void;
}

/** Headers that a page cannot set. The browser puts its own; asked for, they would only be refused. */
const NOT_OURS =
  /^(?:host|content-length|connection|accept-encoding|user-agent|origin|referer|cookie|sec-.*|proxy-.*)$/i;

/** Calls a host for the code of a plugin, if it may, and passes the answer on piece by piece. Never fails. */
export async function callHost({ call, request, body }: HostCall, options: CallOptions): Promise<void> {
  const { mayCall, signal, reply } = options;
  const refuse = (detail: string) => reply({ kind: 'call-error', call, detail });
  const asked = readRequest(request);
  if (asked === undefined) return refuse('The request names no address.');
  const { url, method, headers } = asked;
  if (!/^https?:$/.test(url.protocol)) return refuse(`${url.protocol} cannot be called: only http and https can.`);
  if (!mayCall(url)) return refuse(`The host ${url.host} was not approved.`);
  let answer: Response;
  try {
    answer = await fetch(url, {
      method,
      headers,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal,
    });
  } catch {
    return refuse(
      signal.aborted
        ? 'The run was ended.'
        : `The browser got no answer from ${url.host} that it may read. It cannot be reached, it answers with a redirect, or it does not allow pages of other origins (CORS). DSS, on a server, has no such limit.`,
    );
  }
  reply({
    kind: 'call-head',
    call,
    status: answer.status,
    headers: JSON.stringify(Object.fromEntries(answer.headers)),
  });
  try {
    for await (const bytes of answer.body ?? []) reply({ kind: 'call-piece', call, bytes: new Uint8Array(bytes) });
    reply({ kind: 'call-end', call });
  } catch {
    refuse(`${url.host} broke off in the middle of its answer.`);
  }
}

function readRequest(text: string): { url: URL; method: string; headers: Record<string, string> } | undefined {
  const value = parse(text);
  const url = URL.parse(String(value?.['url']));
  if (value === undefined || url === null) return undefined;
  const given = value['headers'];
  const headers = Object.entries(isJsonObject(given) ? given : {}).filter(([name]) => !NOT_OURS.test(name));
  return {
    url,
    method: String(value['method'] ?? 'GET').toUpperCase(),
    headers: Object.fromEntries(headers.map(([name, header]) => [name, String(header)])),
  };
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
