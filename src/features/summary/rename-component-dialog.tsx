import { type FormEvent, useId, useState } from 'react';
import { findReferences } from '../../domain/plugin/component-edits.ts';
import { checkComponentId, IDENTIFIER_HINT } from '../../domain/plugin/identifier.ts';
import { usePlugin, useSession, useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { renameToId } from '../../workspace/operations/components.ts';
import type { ComponentRowFacts } from './component-rows.ts';
import { IdentifierField } from './identifier-field.tsx';

interface RenameComponentDialogProps {
  readonly row: ComponentRowFacts;
  /** The identifiers that other components of the kind have. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** Gives a component another identifier: its folder, and what refers to it. */
export function RenameComponentDialog({ row, taken, onClose }: RenameComponentDialogProps) {
  const workspace = useWorkspace();
  const { project } = useSession();
  const { manifest } = usePlugin();
  const formId = useId();
  const [id, setId] = useState(row.id);
  const [isLeft, setIsLeft] = useState(false);
  const checked = checkComponentId(id, taken, manifest.id);
  const references = findReferences(project, row.place).length;

  const rename = (event: FormEvent) => {
    event.preventDefault();
    setIsLeft(true);
    if (id !== row.id) {
      if (!checked.ok || !renameToId(workspace, row.place, id)) return;
    }
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Rename ${row.id}`}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Rename
          </Button>
        </>
      }
    >
      <form id={formId} className="summary-form" onSubmit={rename} noValidate>
        <IdentifierField
          value={id}
          onChange={setId}
          checked={checked}
          isJudged={isLeft}
          onLeave={() => setIsLeft(id !== row.id)}
          hint={IDENTIFIER_HINT}
        />
        <p className="summary-note">
          Its folder gets the new name{describeReferences(references)}. Projects in DSS that use the component know it
          by its identifier: they lose it.
        </p>
      </form>
    </Dialog>
  );
}

function describeReferences(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ', and the one place that refers to it follows'
    : `, and the ${count} places that refer to it follow`;
}
