import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';

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
  /** In US dollars. (inferred) */
  readonly estimatedCost: number | undefined;
  readonly seconds: number | undefined;
}

/** What the plugin's method got and gave. */
export interface AnswerCall {
  readonly method: string;
  readonly query: JsonValue;
  readonly settings: JsonValue;
  readonly returned: JsonValue;
}

export type ChatTurn =
  | { readonly kind: 'user'; readonly text: string; readonly images: readonly ChatImage[] }
  | {
      readonly kind: 'assistant';
      readonly text: string;
      readonly toolCalls: readonly ToolCall[];
      /** Why there is no answer; absent when there is one. */
      readonly failure: string | undefined;
      readonly facts: AnswerFacts;
      readonly calls: readonly AnswerCall[];
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
}

export const EMPTY_CHAT: ChatState = { model: '', system: '', isStreamed: true, settings: new Map(), turns: [] };

/** The messages of a query, as the published client builds them. (seen) Answers that failed are left out. */
export function composeMessages({ system, turns }: Pick<ChatState, 'system' | 'turns'>): readonly JsonObject[] {
  const head = system.trim() === '' ? [] : [{ role: 'system', content: system }];
  return [...head, ...turns.flatMap(toMessage)];
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
          ...(turn.text === '' ? {} : { content: turn.text }),
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

/** The turn that an answer makes: `result` as the client has it, `calls` from the report of the run. */
export function readAnswer(
  result: JsonObject,
  calls: readonly AnswerCall[],
  seconds: number | undefined,
): AssistantTurn {
  const text = result['text'];
  const number = (key: string) => (typeof result[key] === 'number' ? result[key] : undefined);
  const finishReason = result['finishReason'];
  const message = result['errorMessage'];
  return {
    kind: 'assistant',
    text: typeof text === 'string' ? text : '',
    toolCalls: readToolCalls(result['toolCalls']),
    failure: result['ok'] === false ? (typeof message === 'string' ? message : 'The model did not answer.') : undefined,
    facts: {
      finishReason: typeof finishReason === 'string' ? finishReason : undefined,
      promptTokens: number('promptTokens'),
      completionTokens: number('completionTokens'),
      totalTokens: number('totalTokens'),
      estimatedCost: number('estimatedCost'),
      seconds,
    },
    calls,
  };
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

/** What the plugin's calls for tools still wait for: those of the last answer. */
export function openToolCalls(turns: readonly ChatTurn[]): readonly ToolCall[] {
  const last = turns.at(-1);
  return last?.kind === 'assistant' ? last.toolCalls : [];
}
