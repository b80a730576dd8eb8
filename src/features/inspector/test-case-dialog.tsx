import { type FormEvent, useId, useState } from 'react';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { Component } from '../../domain/plugin/component.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { findTestObstacle, saveTestCase } from '../../workspace/operations/params.ts';

interface TestCaseDialogProps {
  readonly component: Component;
  readonly values: JsonObject;
  readonly onClose: () => void;
}

/** Keeps what is filled in as a test of the Test tab. */
export function TestCaseDialog({ component, values, onClose }: TestCaseDialogProps) {
  const workspace = useWorkspace();
  const [name, setName] = useState(component.label);
  const [error, setError] = useState<string>();
  const formId = useId();
  const obstacle = findTestObstacle(workspace, component, values);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setError('Give the test a name.');
    const refused = saveTestCase(workspace, component, values, name);
    if (refused === undefined) onClose();
    else setError(refused);
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Save as test case"
      description="A saved test runs the component with these values, on answers of the simulated provider, and expects it to succeed. Secrets are replaced by a placeholder."
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{obstacle === undefined ? 'Cancel' : 'Close'}</Button>
          {obstacle === undefined ? (
            <Button variant="primary" type="submit" form={formId}>
              Save
            </Button>
          ) : null}
        </>
      }
    >
      {obstacle === undefined ? (
        <form id={formId} className="inspector-dialog" onSubmit={submit} noValidate>
          <TextField label="Name" required value={name} onChange={setName} error={error} />
        </form>
      ) : (
        <Callout tone="info" title="This component cannot be tested here" cause={obstacle} />
      )}
    </Dialog>
  );
}
