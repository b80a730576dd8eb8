import type { JsonObject, JsonValue } from '../dssjson/json-value.ts';
import { getKey, isJsonArray, isJsonObject } from '../dssjson/json-value.ts';
import { read } from '../dssjson/read.ts';
import { err, ok, type Result } from '../result.ts';

/** One setting of a completion, by its documented name. */
export interface ChatSetting {
  readonly name: string;
  readonly kind: 'number' | 'integer' | 'boolean' | 'lines' | 'object' | 'tools';
  readonly help: string;
}

/**
 * The settings of a completion: the first ten are documented, those of tools and of the format are what the published
 * client sends (seen).
 */
export const CHAT_SETTINGS: readonly ChatSetting[] = [
  { name: 'temperature', kind: 'number', help: '' },
  { name: 'topK', kind: 'integer', help: '' },
  { name: 'topP', kind: 'number', help: '' },
  { name: 'maxOutputTokens', kind: 'integer', help: '' },
  { name: 'stopSequences', kind: 'lines', help: 'One on each line.' },
  { name: 'presencePenalty', kind: 'number', help: '' },
  { name: 'frequencyPenalty', kind: 'number', help: '' },
  { name: 'logitBias', kind: 'object', help: 'An object: {"1234": -1}' },
  { name: 'logProbs', kind: 'boolean', help: '' },
  { name: 'topLogProbs', kind: 'integer', help: '' },
  { name: 'responseFormat', kind: 'object', help: '{"type": "json", "schema": {"type": "object"}}' },
  {
    name: 'tools',
    kind: 'tools',
    help: '[{"type": "function", "function": {"name": "f", "description": "", "parameters": {"type": "object"}}}]',
  },
  { name: 'toolChoice', kind: 'object', help: '{"type": "auto"}, "none", "required" or "tool_name" with a name' },
];

/** What is wrong with what was typed for a setting, and what to do. */
export interface SettingProblem {
  readonly name: string;
  readonly message: string;
}

/** The `settings` of a completion from what was typed: what is empty is absent. */
export function composeSettings(typed: ReadonlyMap<string, string>): Result<JsonObject, readonly SettingProblem[]> {
  const problems: SettingProblem[] = [];
  const settings = CHAT_SETTINGS.flatMap((setting): [string, JsonValue][] => {
    const text = typed.get(setting.name)?.trim() ?? '';
    if (text === '') return [];
    const value = readSetting(setting, text);
    if (value.ok) return [[setting.name, value.value]];
    problems.push({ name: setting.name, message: value.error });
    return [];
  });
  return problems.length === 0 ? ok(Object.fromEntries(settings)) : err(problems);
}

/** Says in one sentence why nothing can be sent. */
export function describeSettingProblems(problems: readonly SettingProblem[]): string {
  const names = problems.map(({ name }) => name).join(', ');
  return `Nothing was sent: ${names} cannot be read. Correct it under "System prompt, settings and tools".`;
}

function readSetting({ kind }: ChatSetting, text: string): Result<JsonValue, string> {
  switch (kind) {
    case 'number': {
      const value = Number(text.replace(',', '.'));
      return Number.isFinite(value) ? ok(value) : err('Enter a number.');
    }
    case 'integer':
      return /^[+-]?\d+$/.test(text) ? ok(Number(text)) : err('Enter a whole number, without separators.');
    case 'boolean':
      return ok(text === 'true');
    case 'lines':
      return ok(text.split('\n').filter((line) => line !== ''));
    case 'object': {
      const value = readJson(text);
      return !value.ok || isJsonObject(value.value) ? value : err('Enter an object of JSON: { … }.');
    }
    case 'tools':
      return readTools(text);
  }
}

function readJson(text: string): Result<JsonValue, string> {
  const { value, errors } = read(text);
  if (value === undefined || errors.length > 0) return err(`Enter JSON. ${errors[0]?.message ?? ''}`.trim());
  return ok(value);
}

function readTools(text: string): Result<readonly JsonValue[], string> {
  const tools = readJson(text);
  if (!tools.ok) return tools;
  if (!isJsonArray(tools.value)) return err('Enter a list of tools: [ … ].');
  const nameless = tools.value.findIndex((tool) => nameOfTool(tool) === undefined);
  return nameless < 0 ? ok(tools.value) : err(`Tool ${nameless + 1} has no "function" with a "name".`);
}

function nameOfTool(tool: JsonValue): string | undefined {
  const name = getKey(getKey(tool, 'function'), 'name');
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** The text of `tools` with one more, made from the descriptor of an agent tool; it replaces the one of its name. */
export function withTool(tools: string, name: string, descriptor: JsonObject): Result<string, string> {
  const before = readTools(tools.trim() === '' ? '[]' : tools);
  if (!before.ok) return before;
  const tool = {
    type: 'function',
    function: {
      name,
      description: descriptor['description'] ?? '',
      parameters: descriptor['inputSchema'] ?? { type: 'object' },
    },
  };
  return ok(JSON.stringify([...before.value.filter((other) => nameOfTool(other) !== name), tool], undefined, 2));
}
