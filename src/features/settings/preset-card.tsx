import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { ParamSpec } from '../../domain/params/read-params.ts';
import { toFormFields } from '../../domain/params/to-form-fields.ts';
import type { ParameterSet } from '../../domain/plugin/parameter-set.ts';
import { ParamForm } from '../../parts/param-form/param-form.tsx';
import { presetSources } from '../../parts/param-form/preset-sources.ts';
import { usePasswords } from '../../parts/use-passwords.ts';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { deletePreset, duplicatePreset, renamePreset, setPresetValue } from '../../workspace/operations/settings.ts';
import type { Preset } from '../../workspace/slices/settings.ts';
import { PresetNameDialog } from './preset-name-dialog.tsx';
import { presetParams } from './settings-sections.ts';

/** One preset: its name, what can be done with it, and its form. */
export function PresetCard({ preset, set }: { preset: Preset; set: ParameterSet }) {
  const workspace = useWorkspace();
  const [isRenaming, setIsRenaming] = useState(false);
  const titleId = useId();
  const { plugin, component } = presetParams(set);
  return (
    <section className="settings-preset" aria-labelledby={titleId}>
      <header className="settings-preset-header">
        <h3 id={titleId}>{preset.name}</h3>
        <IconButton
          label="Rename preset"
          aria-description={preset.name}
          icon={<Pencil size={14} />}
          onClick={() => setIsRenaming(true)}
        />
        <IconButton
          label="Duplicate preset"
          aria-description={preset.name}
          icon={<Copy size={14} />}
          onClick={() => duplicatePreset(workspace, preset.id)}
        />
        <IconButton
          label="Delete preset"
          aria-description={preset.name}
          icon={<Trash2 size={14} />}
          onClick={() => deletePreset(workspace, preset.id)}
        />
      </header>
      {plugin.length === 0 ? null : (
        <>
          <h4>Plugin-level settings</h4>
          <PresetForm preset={preset} params={plugin} />
          <h4>Component-level settings</h4>
        </>
      )}
      {component.length === 0 ? (
        <p className="settings-note">The parameter set has no parameters, so there is nothing to fill in.</p>
      ) : (
        <PresetForm preset={preset} params={component} />
      )}
      {isRenaming ? (
        <PresetNameDialog
          title="Rename preset"
          confirm="Rename"
          parameterSet={preset.parameterSet}
          preset={preset}
          onConfirm={(name) => renamePreset(workspace, preset.id, name)}
          onClose={() => setIsRenaming(false)}
        />
      ) : null}
    </section>
  );
}

function PresetForm({ preset, params }: { preset: Preset; params: readonly ParamSpec[] }) {
  const workspace = useWorkspace();
  const { parameterSets } = usePlugin();
  const presets = useWorkspaceState((state) => state.settings.presets);
  const passwords = usePasswords(preset.id);
  return (
    <ParamForm
      fields={toFormFields(params, presetSources(parameterSets, presets))}
      values={preset.values}
      onChange={(name, value) => setPresetValue(workspace, preset.id, name, value)}
      passwords={passwords}
    />
  );
}
