import { useState } from 'react';
import { OBJECT_KINDS, samplesOf } from '../../domain/bench/sample-objects.ts';
import { findTableNameProblem } from '../../domain/bench/sample-tables.ts';
import { useWorkspace, useWorkspaceState } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { updateBenchSettings } from '../../workspace/operations/bench-settings.ts';
import { SampleTablesField } from './sample-tables-field.tsx';

/** The names that forms offer where DSS would offer objects of an instance. */
export function SampleObjectsDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const { objects, tables: written } = useWorkspaceState((state) => state.bench.settings);
  const [tables, setTables] = useState(written);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(
    () => new Map(OBJECT_KINDS.map((kind) => [kind.id, samplesOf(kind, objects).join('\n')])),
  );
  const save = () => {
    const names = new Map(
      OBJECT_KINDS.map(({ id }): [string, readonly string[]] => [
        id,
        (texts.get(id) ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ]),
    );
    updateBenchSettings(workspace, (settings) => ({ ...settings, objects: names, tables }));
    onClose();
  };
  const isNameMissing = tables.some((_, place) => findTableNameProblem(tables, place) !== undefined);
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Edit sample objects"
      description="What forms offer in the place of the objects of a DSS instance, one on each line. The datasets are those of the Test tab, where components read them."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={isNameMissing} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <SampleTablesField tables={tables} onChange={setTables} />
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
