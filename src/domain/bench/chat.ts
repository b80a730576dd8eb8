import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import { err, ok, type Result } from '../result.ts';
import type { BenchError, PythonFailure } from './bench-failure.ts';
import type { Call } from './report.ts';

/** An image of a message, as it is sent. */
export interface ChatImage {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

/** A call of a tool that the model asks for. `arguments` is JSON as text. (documented) */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

/** What an answer tells of itself, as far as the plugin says it. */
export interface AnswerFacts {
  readonly finishReason: string | undefined;
  readonly promptTokens: number | undefined;
  readonly completionTokens: number | undefined;
  readonly totalTokens: number | undefined;
  /** The plugin says that it did not count the tokens. */
  readonly areTokensEstimated: boolean;
  /** In US dollars. (inferred) */
  readonly estimatedCost: number | undefined;
  readonly seconds: number | undefined;
}

/**
 * Why there is no answer. `refused`: the client was told so, and `raised` is what the plugin raised on the way.
 * `raised`: the question itself raised. `ended`: Python gave no reply.
 */
export type AnswerFailure =
  | { readonly kind: 'refused'; readonly message: string; readonly raised: readonly PythonFailure[] }
  | { readonly kind: 'raised'; readonly failure: PythonFailure }
  | { readonly kind: 'ended'; readonly error: BenchError };

/** What the bench saw of a run beside its answer. */
export interface AnswerContext {
  /** The run that gave the answer. */
  readonly run: number;
  readonly calls: readonly Call[];
  readonly raised: readonly PythonFailure[];
  /** How many findings the checks of the run have. */
  readonly findings: number;
  readonly seconds: number | undefined;
}

export type ChatTurn =
  | { readonly kind: 'user'; readonly text: string; readonly images: readonly ChatImage[] }
  | {
      readonly kind: 'assistant';
      readonly text: string;
      readonly toolCalls: readonly ToolCall[];
      /** Absent when there is an answer. */
      readonly failure: AnswerFailure | undefined;
      readonly facts: AnswerFacts;
      readonly run: number;
      readonly calls: readonly Call[];
      readonly findings: number;
    }
  | { readonly kind: 'tool'; readonly outputs: readonly ToolOutput[] };

export type AssistantTurn = Extract<ChatTurn, { readonly kind: 'assistant' }>;

export interface ToolOutput {
  readonly callId: string;
  readonly output: string;
}

/** A conversation with a model. */
export interface ChatState {
  /** `custom:<connection>:<model>` or `agent:<id>`; `''` for the first there is. */
  readonly model: string;
  readonly system: string;
  readonly isStreamed: boolean;
  /** What was typed for each setting; see `chat-settings.ts`. */
  readonly settings: ReadonlyMap<string, string>;
  readonly turns: readonly ChatTurn[];
  /** What is being written. */
  readonly draft: ChatDraft;
}

export interface ChatDraft {
  readonly text: string;
  readonly images: readonly ChatImage[];
}

export const EMPTY_DRAFT: ChatDraft = { text: '', images: [] };

export const EMPTY_CHAT: ChatState = {
  model: '',
  system: '',
  isStreamed: true,
  settings: new Map(),
  turns: [],
  draft: EMPTY_DRAFT,
};

/** More make a request that most providers refuse. */
export const MOST_IMAGES = 10;

/** The images with one more, under a name of its own: what is pasted is always named alike. */
export function withImage(images: readonly ChatImage[], image: ChatImage): Result<readonly ChatImage[], string> {
  if (images.length >= MOST_IMAGES) {
    return err(`A message holds at most ${MOST_IMAGES} images. Remove one, and add ${image.name} again.`);
  }
  const taken = new Set(images.map(({ name }) => name));
  let name = image.name;
  for (let count = 2; taken.has(name); count += 1) name = `${image.name} (${count})`;
  return ok([...images, { ...image, name }]);
}

/**
 * The messages of a query, as the published client builds them. (seen) A question whose answer failed is left out with it:
 * models refuse two messages of a user in a row, and who asks again has most often asked the same.
 */
export function composeMessages({ system, turns }: Pick<ChatState, 'system' | 'turns'>): readonly JsonObject[] {
  const head = system.trim() === '' ? [] : [{ role: 'system', content: system }];
  const answered = turns.filter((turn, index) => turn.kind !== 'user' || !isFailed(turns[index + 1]));
  return [...head, ...answered.flatMap(toMessage)];
}

function isFailed(turn: ChatTurn | undefined): boolean {
  return turn?.kind === 'assistant' && turn.failure !== undefined;
}

function toMessage(turn: ChatTurn): JsonObject[] {
  switch (turn.kind) {
    case 'user':
      return [turn.images.length === 0 ? { role: 'user', content: turn.text } : { role: 'user', parts: toParts(turn) }];
    case 'assistant':
      if (turn.failure !== undefined) return [];
      return [
        {
          role: 'assistant',
          ...(turn.text === '' && turn.toolCalls.length > 0 ? {} : { content: turn.text }),
          ...(turn.toolCalls.length === 0 ? {} : { toolCalls: turn.toolCalls.map(fromToolCall) }),
        },
      ];
    case 'tool':
      return [{ role: 'tool', toolOutputs: turn.outputs.map(({ callId, output }) => ({ callId, output })) }];
  }
}

function toParts({ text, images }: { readonly text: string; readonly images: readonly ChatImage[] }): JsonObject[] {
  const parts = images.map(({ mime, base64 }) => ({
    type: 'IMAGE_INLINE',
    inlineImage: base64,
    imageMimeType: mime,
  }));
  return text === '' ? parts : [{ type: 'TEXT', text }, ...parts];
}

function fromToolCall({ id, name, arguments: given }: ToolCall): JsonObject {
  return { type: 'function', id, function: { name, arguments: given } };
}

/** The turn that an answer makes: `result` as the client has it. */
export function readAnswer(result: JsonObject, context: AnswerContext): AssistantTurn {
  const { run, calls, raised, findings, seconds } = context;
  const text = result['text'];
  const number = (key: string) => (typeof result[key] === 'number' ? result[key] : undefined);
  const finishReason = result['finishReason'];
  const told = result['errorMessage'];
  const message = typeof told === 'string' && told !== '' ? told : 'It gave no reason.';
  return {
    kind: 'assistant',
    text: typeof text === 'string' ? text : '',
    toolCalls: readToolCalls(result['toolCalls']),
    failure: result['ok'] === false ? { kind: 'refused', message, raised } : undefined,
    facts: {
      finishReason: typeof finishReason === 'string' ? finishReason : undefined,
      promptTokens: number('promptTokens'),
      completionTokens: number('completionTokens'),
      totalTokens: number('totalTokens'),
      areTokensEstimated: result['tokenCountsAreEstimated'] === true,
      estimatedCost: number('estimatedCost'),
      seconds,
    },
    run,
    calls,
    findings,
  };
}

/** The turn of a question that got no answer at all. */
export function failedAnswer(failure: AnswerFailure, context: AnswerContext): AssistantTurn {
  return { ...readAnswer({}, context), failure };
}

function readToolCalls(value: JsonValue | undefined): readonly ToolCall[] {
  if (!isJsonArray(value)) return [];
  return value.filter(isJsonObject).map((call) => {
    const made = isJsonObject(call['function']) ? call['function'] : {};
    const given = made['arguments'];
    return {
      id: String(call['id'] ?? ''),
      name: String(made['name'] ?? ''),
      arguments: typeof given === 'string' ? given : JSON.stringify(given ?? {}),
    };
  });
}

/** The text of what has come of a stream so far. */
export function textOfChunks(chunks: readonly { readonly chunk: JsonValue; readonly isFooter: boolean }[]): string {
  return chunks
    .map(({ chunk, isFooter }) => {
      const text = isFooter || !isJsonObject(chunk) || chunk['type'] === 'event' ? '' : chunk['text'];
      return typeof text === 'string' ? text : '';
    })
    .join('');
}

/** The calls for tools that still wait for an output: those of the last answer. */
export function openToolCalls(turns: readonly ChatTurn[]): readonly ToolCall[] {
  const last = turns.at(-1);
  return last?.kind === 'assistant' && last.failure === undefined ? last.toolCalls : [];
}

/** Whether the last turn asks something that has no answer yet. */
export function isAwaitingAnswer(turns: readonly ChatTurn[]): boolean {
  const last = turns.at(-1);
  return last !== undefined && last.kind !== 'assistant';
}
