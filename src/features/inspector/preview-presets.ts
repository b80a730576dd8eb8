import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import type { FormField } from '../../domain/params/form-field.ts';
import { type FindPreset, pythonConfig, toDict } from '../../domain/params/python-config.ts';
import { readParams } from '../../domain/params/read-params.ts';
import { type PresetSource, toFormFields } from '../../domain/params/to-form-fields.ts';
import type { ParameterSet } from '../../domain/plugin/parameter-set.ts';
import { isSecretOf, type Preset, type Secret, type Secrets, secretKey } from '../../workspace/slices/settings.ts';

/** Stands where a secret is: a preview never shows one. */
const MASK = '••••••••';

/** What presets are made of. */
export interface PresetWorld {
  readonly pluginKey: string;
  readonly sets: readonly ParameterSet[];
  readonly sources: readonly PresetSource[];
  readonly presets: readonly Preset[];
  readonly secrets: Secrets;
}

/** The values that a component gets for a preset, with secrets masked. Both levels are in one dict. (inferred) */
export function presetFinder(world: PresetWorld): FindPreset {
  return (parameterSetId, name) => {
    const set = world.sets.find((candidate) => candidate.id === parameterSetId);
    const preset = world.presets.find(
      (candidate) => candidate.parameterSet === parameterSetId && candidate.name === name,
    );
    if (set === undefined || preset === undefined) return undefined;
    const root = set.reading?.root;
    const fields = toFormFields(
      [...readParams(root, ['pluginParams']), ...readParams(root, ['params'])],
      world.sources,
    );
    const values: JsonObject = { ...preset.values, ...maskedSecrets(world, preset, fields) };
    // A preset that chooses presets in turn is left out rather than followed: it could lead back to itself.
    return toDict(pythonConfig(fields, values, () => undefined));
  };
}

function maskedSecrets(world: PresetWorld, preset: Preset, fields: readonly FormField[]): JsonObject {
  const masked = fields.flatMap((field): [string, JsonValue][] => {
    const secret = world.secrets.get(secretKey(world.pluginKey, preset.id, field.name));
    if (secret === undefined) return [];
    if (field.widget === 'password') return [[field.name, mask(secret)]];
    if (field.widget !== 'credential-request' || field.credentialType === undefined) return [];
    return isSecretOf(field.credentialType, secret) ? [[field.name, mask(secret)]] : [];
  });
  return Object.fromEntries(masked);
}

function mask(secret: Secret): JsonValue {
  return secret.kind === 'basic' ? { user: secret.user, password: MASK } : MASK;
}
