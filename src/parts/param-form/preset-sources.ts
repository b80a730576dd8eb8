import { getKey } from '../../domain/dssjson/json-value.ts';
import { readParams } from '../../domain/params/read-params.ts';
import type { PresetSource } from '../../domain/params/to-form-fields.ts';
import type { ParameterSet } from '../../domain/plugin/parameter-set.ts';
import type { Preset } from '../../workspace/slices/settings.ts';

/** What the choice of a preset offers: the plugin's parameter sets with the presets made in Settings. */
export function presetSources(sets: readonly ParameterSet[], presets: readonly Preset[]): PresetSource[] {
  return sets.map((set) => ({
    id: set.id,
    label: set.label,
    allowsInline: allowsInline(set),
    presets: presets.filter((preset) => preset.parameterSet === set.id).map((preset) => preset.name),
    params: readParams(set.reading?.root, ['params']),
  }));
}

/** Whether values may be filled in inside a component. `definableInline` is an older key. (documented, seen) */
function allowsInline(set: ParameterSet): boolean {
  const written = getKey(set.value, 'defaultDefinableInline') ?? getKey(set.value, 'definableInline');
  return written === true;
}
