import { useState } from 'react';
import { OBJECT_KINDS, samplesOf } from '../../domain/bench/sample-objects.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { updateBenchSettings } from '../../workspace/operations/bench-settings.ts';

/** The names that forms offer where DSS would offer objects of an instance. */
export function SampleObjectsDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const objects = useWorkspaceState((state) => state.bench.settings.objects);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(
    () => new Map(OBJECT_KINDS.map((kind) => [kind.id, samplesOf(kind, objects).join('\n')])),
  );
  const save = () => {
    const written = new Map(
      OBJECT_KINDS.map(({ id }): [string, readonly string[]] => [
        id,
        (texts.get(id) ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ]),
    );
    updateBenchSettings(workspace, (settings) => ({ ...settings, objects: written }));
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Edit sample objects"
      description="What forms offer in the place of the objects of a DSS instance, one on each line. Datasets and their columns are the sample datasets of the Test tab."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <div className="inspector-objects">
        {OBJECT_KINDS.map(({ id, label }) => (
          <TextAreaField
            key={id}
            label={label}
            rows={2}
            value={texts.get(id) ?? ''}
            onChange={(text) => setTexts(new Map([...texts, [id, text]]))}
          />
        ))}
      </div>
    </Dialog>
  );
}
