import { readParams } from '../../domain/params/read-params.ts';
import { toFormFields } from '../../domain/params/to-form-fields.ts';
import { ParamForm } from '../../parts/param-form/param-form.tsx';
import { presetSources } from '../../parts/param-form/preset-sources.ts';
import { usePasswords } from '../../parts/use-passwords.ts';
import { usePlugin, useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { openFile } from '../../workspace/operations/layout.ts';
import { setPluginValue } from '../../workspace/operations/settings.ts';

/** The plugin's own parameters, as an administrator fills them in. */
export function PluginParameters() {
  const workspace = useWorkspace();
  const { manifest, parameterSets } = usePlugin();
  const { pluginValues, presets } = useWorkspaceState((state) => state.settings);
  const passwords = usePasswords('');
  const params = readParams(manifest.reading?.root, ['params']);
  return (
    <section className="settings-section" aria-label="Parameters">
      <h2>Parameters</h2>
      {params.length === 0 ? (
        <EmptyState
          className="settings-empty"
          sentence="This plugin has no parameters of its own. They are written in the params of plugin.json, and each component receives their values as plugin_config."
          action={
            manifest.reading === undefined ? undefined : (
              <Button onClick={() => openFile(workspace, manifest.path)}>Open plugin.json</Button>
            )
          }
        />
      ) : (
        <ParamForm
          fields={toFormFields(params, presetSources(parameterSets, presets))}
          values={pluginValues}
          onChange={(name, value) => setPluginValue(workspace, name, value)}
          passwords={passwords}
        />
      )}
    </section>
  );
}
