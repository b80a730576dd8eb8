import type { Filled } from '../../domain/bench/compose-setup.ts';
import { isJsonArray, type JsonValue } from '../../domain/dssjson/json-value.ts';
import type { PluginKey } from '../../ports/project-repository.ts';
import type { Secret } from '../slices/settings.ts';
import type { WorkspaceState } from '../state.ts';

/** What was filled in for one plugin: its values, its presets and its own secrets. */
export function filledIn(plugin: PluginKey, { settings, secrets }: WorkspaceState): Filled {
  const own = [...secrets].flatMap(([key, secret]) => {
    const [owner, holder, parameter] = readKey(key);
    return owner === plugin ? [{ holder, parameter, value: credentialOf(secret) }] : [];
  });
  return {
    pluginValues: settings.pluginValues,
    presets: settings.presets,
    secretsOf: (holder) =>
      own.filter((secret) => secret.holder === holder).map(({ parameter, value }) => [parameter, value]),
  };
}

/** All secrets of one plugin, whoever holds them. */
export function allSecrets(plugin: PluginKey, { secrets }: WorkspaceState): readonly JsonValue[] {
  return [...secrets].flatMap(([key, secret]) => (readKey(key)[0] === plugin ? [credentialOf(secret)] : []));
}

/** The parts of a key made by `secretKey`. */
function readKey(key: string): readonly [plugin: string, holder: string, parameter: string] {
  const parts: JsonValue = JSON.parse(key);
  const [plugin, holder, parameter] = isJsonArray(parts) ? parts : [];
  return [String(plugin), String(holder), String(parameter)];
}

/** A credential as code receives it. (documented for one field, seen for the others) */
function credentialOf(secret: Secret): JsonValue {
  switch (secret.kind) {
    case 'single':
      return secret.value;
    case 'basic':
      return { user: secret.user, password: secret.password };
    case 'oauth2':
      return secret.accessToken;
  }
}
