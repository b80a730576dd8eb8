import { type BenchSettings, DEFAULT_BENCH_SETTINGS } from '../../domain/bench/bench-settings.ts';
import { type ChatState, EMPTY_CHAT } from '../../domain/bench/chat.ts';
import { type Exchange, readExchange, readExchanges } from '../../domain/bench/report.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { Result } from '../../domain/result.ts';
import type { BenchError, BenchPhase, BenchReply, ShippedPackage } from '../../ports/python-bench.ts';

/** The views of the Test tab. */
export const BENCH_VIEWS = ['connections', 'notebook', 'chat', 'components', 'saved', 'environment'] as const;

export type BenchView = (typeof BENCH_VIEWS)[number];

/** How the tabs call them. */
export const BENCH_VIEW_LABELS: Record<BenchView, string> = {
  connections: 'Connections',
  notebook: 'Notebook',
  chat: 'Chat',
  components: 'Components',
  saved: 'Saved tests',
  environment: 'Environment',
};

/** What the result beside a view shows of a run. */
export const RESULT_VIEWS = ['answer', 'trace', 'wire', 'checks'] as const;

export type ResultView = (typeof RESULT_VIEWS)[number];

/** How far Python is. */
export type BootState =
  | { readonly kind: 'off' }
  | { readonly kind: 'booting'; readonly phase: BenchPhase }
  | { readonly kind: 'ready'; readonly packages: readonly ShippedPackage[] }
  | { readonly kind: 'failed'; readonly error: BenchError };

/** What became of a line of `requirements.txt`. */
export interface Requirement {
  readonly line: number;
  readonly text: string;
  readonly name: string | undefined;
  /** `index`: only a package index has it, and none was asked. */
  readonly verdict: 'installed' | 'substituted' | 'index' | 'unavailable';
  readonly version: string | undefined;
  readonly why: string | undefined;
}

/** Text that was printed; pieces of one stream that follow each other are one. */
export interface OutputPiece {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

/** One piece of a streamed answer, `at` in seconds since the question. */
export interface StreamedChunk {
  readonly at: number;
  readonly chunk: JsonValue;
  readonly isFooter: boolean;
}

/** One request to Python, what it told on its way and what came of it. */
export interface BenchRun {
  readonly id: number;
  /** Who asked: `cell <key>`, `chat`, `component <place>`. One run of each is kept. */
  readonly origin: string;
  /** As people would name it: "Chat completion". */
  readonly title: string;
  readonly request: JsonObject;
  readonly state: 'preparing' | 'running' | 'done';
  readonly output: readonly OutputPiece[];
  /** How many characters were shown before the rest was left out. */
  readonly capped: number | undefined;
  readonly chunks: readonly StreamedChunk[];
  /** What a macro said last of how far it is. */
  readonly progress: JsonObject | undefined;
  readonly exchanges: readonly Exchange[];
  /** What the code reached for and did not get: 'js.fetch'. */
  readonly blocked: readonly string[];
  readonly outcome: Result<BenchReply, BenchError> | undefined;
}

export interface BenchState {
  readonly boot: BootState;
  readonly settings: BenchSettings;
  readonly view: BenchView;
  readonly resultView: ResultView;
  /** The connection, cell or component that is chosen in a view. */
  readonly chosen: ReadonlyMap<BenchView, string>;
  /** The last run of each origin. */
  readonly runs: ReadonlyMap<string, BenchRun>;
  /** The origin whose run is shown beside the view. */
  readonly shown: string | undefined;
  /** Counts how often the run of the shown view was asked for by its command. */
  readonly runRequests: number;
  /** Hosts that may be called until the page is closed: 'api.example.com:8443'. */
  readonly approvedHosts: readonly string[];
  /** Gone when the plugin is closed. */
  readonly chat: ChatState;
  /** What became of the requirements; absent before they were looked at. */
  readonly requirements: readonly Requirement[] | undefined;
}

export const IDLE_BENCH: BenchState = {
  boot: { kind: 'off' },
  settings: DEFAULT_BENCH_SETTINGS,
  view: 'connections',
  resultView: 'answer',
  chosen: new Map(),
  runs: new Map(),
  shown: undefined,
  runRequests: 0,
  approvedHosts: [],
  chat: EMPTY_CHAT,
  requirements: undefined,
};

export function newRun(id: number, origin: string, title: string, request: JsonObject): BenchRun {
  return {
    id,
    origin,
    title,
    request,
    state: 'preparing',
    output: [],
    capped: undefined,
    chunks: [],
    progress: undefined,
    exchanges: [],
    blocked: [],
    outcome: undefined,
  };
}

/** The run after something it told; what is not known is left out. */
export function withEvent(run: BenchRun, event: JsonObject): BenchRun {
  switch (event['type']) {
    case 'output':
      return { ...run, output: withOutput(run.output, event) };
    case 'output-capped':
    case 'events-capped':
      return { ...run, capped: numberOf(event['characters']) };
    case 'chunk':
      return { ...run, chunks: [...run.chunks, readChunk(event)] };
    case 'progress':
      return { ...run, progress: event };
    case 'wire':
      return isJsonObject(event['exchange'])
        ? { ...run, exchanges: withExchange(run.exchanges, readExchange(event['exchange'])) }
        : run;
    case 'blocked':
      return { ...run, blocked: withBlocked(run.blocked, event['name']) };
    default:
      return run;
  }
}

/** The run once it is over. */
export function withOutcome(run: BenchRun, outcome: Result<BenchReply, BenchError>): BenchRun {
  const exchanges = outcome.ok ? readExchanges(outcome.value.report) : run.exchanges;
  return { ...run, state: 'done', outcome, exchanges };
}

function withOutput(output: readonly OutputPiece[], event: JsonObject): readonly OutputPiece[] {
  const stream = event['stream'] === 'stderr' ? 'stderr' : 'stdout';
  const text = typeof event['text'] === 'string' ? event['text'] : '';
  const last = output.at(-1);
  if (last?.stream !== stream) return [...output, { stream, text }];
  return [...output.slice(0, -1), { stream, text: last.text + text }];
}

function withExchange(exchanges: readonly Exchange[], exchange: Exchange): readonly Exchange[] {
  const place = exchanges.findIndex(({ id }) => id === exchange.id);
  return place < 0 ? [...exchanges, exchange] : exchanges.with(place, exchange);
}

function withBlocked(blocked: readonly string[], name: JsonValue | undefined): readonly string[] {
  return typeof name !== 'string' || blocked.includes(name) ? blocked : [...blocked, name];
}

function readChunk(event: JsonObject): StreamedChunk {
  return { at: numberOf(event['at']) ?? 0, chunk: event['chunk'] ?? null, isFooter: event['isFooter'] === true };
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
