import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { deletePreset } from '../../workspace/operations/settings.ts';
import type { Preset } from '../../workspace/slices/settings.ts';

/** Presets whose parameter set is gone. They come back with it, and can be deleted for good. */
export function OrphanPresets({ presets, title }: { presets: readonly Preset[]; title: string }) {
  const workspace = useWorkspace();
  return (
    <section className="settings-section" aria-label={title}>
      <h2>{title}</h2>
      <p className="settings-note">
        The plugin no longer has the parameter sets of these presets. They come back when the parameter set does.
      </p>
      <ul className="settings-orphans">
        {presets.map((preset) => (
          <li key={preset.id}>
            <span>
              {preset.name} <span className="settings-nav-id">{preset.parameterSet}</span>
            </span>
            <Button
              size="small"
              aria-description={`${preset.name} of ${preset.parameterSet}`}
              onClick={() => deletePreset(workspace, preset.id)}
            >
              Delete preset
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
