import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ParameterSet } from '../../domain/plugin/parameter-set.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { openFile } from '../../workspace/operations/layout.ts';
import { addPreset } from '../../workspace/operations/settings.ts';
import { PresetCard } from './preset-card.tsx';
import { PresetNameDialog } from './preset-name-dialog.tsx';

/** The presets of one parameter set. */
export function ParameterSetSection({ set, title }: { set: ParameterSet; title: string }) {
  const workspace = useWorkspace();
  const all = useWorkspaceState((state) => state.settings.presets);
  const [isAdding, setIsAdding] = useState(false);
  const presets = all.filter((preset) => preset.parameterSet === set.id);
  const isBroken = (set.reading?.errors.length ?? 0) > 0;
  const addButton = (
    <Button icon={<Plus size={14} />} onClick={() => setIsAdding(true)}>
      Add preset
    </Button>
  );
  return (
    <section className="settings-section" aria-label={title}>
      <header className="settings-section-header">
        <h2>{title}</h2>
        {presets.length === 0 ? null : addButton}
      </header>
      {isBroken ? (
        <Callout
          tone="error"
          title="The parameter set cannot be read"
          cause={`${set.descriptor} has an error, so its presets may lack fields.`}
          actions={<Button onClick={() => openFile(workspace, set.descriptor)}>Open the file</Button>}
        />
      ) : null}
      {presets.length === 0 ? (
        <EmptyState
          className="settings-empty"
          sentence="There are no presets yet: a preset holds one set of values under a name, which components choose."
          action={addButton}
        />
      ) : (
        presets.map((preset) => <PresetCard key={preset.id} preset={preset} set={set} />)
      )}
      {isAdding ? (
        <PresetNameDialog
          title="Add preset"
          confirm="Create"
          parameterSet={set.id}
          onConfirm={(name) => addPreset(workspace, set.id, name)}
          onClose={() => setIsAdding(false)}
        />
      ) : null}
    </section>
  );
}
