import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../dssjson/json-value.ts';
import type { PluginView } from '../plugin/plugin.ts';
import type { Project } from '../project/project.ts';
import type { BenchSettings } from './bench-settings.ts';
import { composeSetup, type Filled } from './compose-setup.ts';

/** What stands in a saved test for each password and credential: a test is read by whoever has the plugin. */
export const SECRET_PLACEHOLDER = 'plugsmith-test';

/** Shorter texts stand in too many places that are no secret; the bench does not mask them either. */
const MIN_SECRET = 4;

/** What was filled in, each secret replaced by a stand-in of the same shape: `{ user, password }` stays an object. */
export function withPlaceholders(filled: Filled): Filled {
  return {
    ...filled,
    secretsOf: (holder) => filled.secretsOf(holder).map(([parameter, secret]) => [parameter, placeholderFor(secret)]),
  };
}

/** The instance for a saved test: as the plugin is tested on now, without its folder and with stand-ins for secrets. */
export function composeTestSetup(project: Project, view: PluginView, bench: BenchSettings, filled: Filled): JsonObject {
  const { plugins, ...setup } = composeSetup(project, view, bench, withPlaceholders(filled));
  const own = isJsonArray(plugins) && isJsonObject(plugins[0]) ? plugins[0] : {};
  const { folder: _, ...plugin } = own;
  return { ...setup, plugins: [plugin] };
}

/** A value in which no secret is left, in whatever text of it: code of a cell may repeat one. Keys stay as they are. */
export function withoutSecrets(value: JsonValue, secrets: Iterable<JsonValue>): JsonValue {
  const texts = [...secrets].flatMap(textsOf).filter((text) => text.length >= MIN_SECRET);
  texts.sort((a, b) => b.length - a.length);
  return mapTexts(value, (text) => texts.reduce((rest, secret) => rest.replaceAll(secret, SECRET_PLACEHOLDER), text));
}

function placeholderFor(secret: JsonValue): JsonValue {
  return mapTexts(secret, (text) => (text === '' ? '' : SECRET_PLACEHOLDER));
}

function mapTexts(value: JsonValue, change: (text: string) => string): JsonValue {
  if (typeof value === 'string') return change(value);
  if (isJsonArray(value)) return value.map((item) => mapTexts(item, change));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}

function textsOf(value: JsonValue): string[] {
  if (typeof value === 'string') return [value];
  if (isJsonArray(value)) return value.flatMap(textsOf);
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : [];
}
