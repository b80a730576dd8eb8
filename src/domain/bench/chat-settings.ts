import type { JsonObject, JsonValue } from '../dssjson/json-value.ts';
import { isJsonArray } from '../dssjson/json-value.ts';
import { read } from '../dssjson/read.ts';
import { err, ok, type Result } from '../result.ts';

/** One setting of a completion, by its documented name. */
export interface ChatSetting {
  readonly name: string;
  readonly kind: 'number' | 'integer' | 'boolean' | 'lines' | 'json';
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
  { name: 'logitBias', kind: 'json', help: 'An object: {"1234": -1}' },
  { name: 'logProbs', kind: 'boolean', help: '' },
  { name: 'topLogProbs', kind: 'integer', help: '' },
  { name: 'responseFormat', kind: 'json', help: '{"type": "json", "schema": {"type": "object"}}' },
  {
    name: 'tools',
    kind: 'json',
    help: '[{"type": "function", "function": {"name": "f", "description": "", "parameters": {"type": "object"}}}]',
  },
  { name: 'toolChoice', kind: 'json', help: '{"type": "auto"}, "none", "required" or "tool_name" with a name' },
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

function readSetting({ kind }: ChatSetting, text: string): Result<JsonValue, string> {
  switch (kind) {
    case 'number':
    case 'integer': {
      const value = Number(text.replace(',', '.'));
      if (!Number.isFinite(value)) return err('Enter a number.');
      return kind === 'integer' && !Number.isInteger(value) ? err('Enter a whole number.') : ok(value);
    }
    case 'boolean':
      return ok(text === 'true');
    case 'lines':
      return ok(text.split('\n').filter((line) => line !== ''));
    case 'json': {
      const { value, errors } = read(text);
      if (value === undefined || errors.length > 0) return err(`Enter JSON. ${errors[0]?.message ?? ''}`.trim());
      return ok(value);
    }
  }
}

/** The text of `tools` with one more tool, made from the descriptor of an agent tool. */
export function withTool(tools: string, name: string, descriptor: JsonObject): string {
  const { value } = read(tools.trim() === '' ? '[]' : tools);
  const tool = {
    type: 'function',
    function: {
      name,
      description: descriptor['description'] ?? '',
      parameters: descriptor['inputSchema'] ?? { type: 'object' },
    },
  };
  return JSON.stringify([...(isJsonArray(value) ? value : []), tool], undefined, 2);
}
