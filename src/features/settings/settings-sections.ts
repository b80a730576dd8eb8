import { type ParamSpec, readParams } from '../../domain/params/read-params.ts';
import type { ParameterSet } from '../../domain/plugin/parameter-set.ts';
import type { PluginView } from '../../domain/plugin/plugin.ts';
import type { Preset } from '../../workspace/slices/settings.ts';

/** One section of the page: the plugin's own parameters, a parameter set, or presets that lost theirs. */
export type SettingsSection =
  | { readonly kind: 'parameters'; readonly id: string; readonly title: string }
  | { readonly kind: 'parameter-set'; readonly id: string; readonly title: string; readonly set: ParameterSet }
  | { readonly kind: 'orphans'; readonly id: string; readonly title: string; readonly presets: readonly Preset[] };

/** The sections, in the order of the list at the left. */
export function listSections(plugin: PluginView, presets: readonly Preset[]): SettingsSection[] {
  const known = new Set(plugin.parameterSets.map((set) => set.id));
  const orphans = presets.filter((preset) => !known.has(preset.parameterSet));
  return [
    { kind: 'parameters', id: 'parameters', title: 'Parameters' },
    ...plugin.parameterSets.map(
      (set): SettingsSection => ({
        kind: 'parameter-set',
        id: `set ${set.id}`,
        title: sectionTitle(set),
        set,
      }),
    ),
    ...(orphans.length === 0
      ? []
      : [{ kind: 'orphans', id: 'orphans', title: 'Presets without a parameter set', presets: orphans } as const]),
  ];
}

/** "Parameter set" before the label, unless its author wrote that already. */
function sectionTitle(set: ParameterSet): string {
  return /^parameter set\b/i.test(set.label) ? set.label : `Parameter set ${set.label}`;
}

/** The two blocks of a preset, as DSS shows them. (seen in DSS 9.0.5) */
export function presetParams(set: ParameterSet): {
  readonly plugin: readonly ParamSpec[];
  readonly component: readonly ParamSpec[];
} {
  const root = set.reading?.root;
  return { plugin: readParams(root, ['pluginParams']), component: readParams(root, ['params']) };
}
