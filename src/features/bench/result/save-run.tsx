import { type FormEvent, useId, useState } from 'react';
import type { Expectation } from '../../../domain/bench/saved-test.ts';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { saveRun } from '../../../workspace/operations/bench-saved.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { EXPECTATION_LABELS, type ExpectationDraft, findDraftProblem, toExpectation } from './expectation-draft.ts';

/** Keeps a run as a named test of the plugin. */
export function SaveRun({ run }: { readonly run: BenchRun }) {
  const [isOpen, setIsOpen] = useState(false);
  if (run.state !== 'done' || run.outcome?.ok !== true || run.origin.startsWith('saved ')) return null;
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        Save as test
      </Button>
      {isOpen ? <SaveDialog run={run} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

function SaveDialog({ run, onClose }: { readonly run: BenchRun; readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const [name, setName] = useState(run.title);
  const [draft, setDraft] = useState<ExpectationDraft>({ kind: 'succeeds', text: '', path: '$.text' });
  const [isChecked, setIsChecked] = useState(false);
  const formId = useId();
  const problem = findDraftProblem(draft);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    const expect: Expectation | undefined = toExpectation(draft);
    if (name.trim() === '' || expect === undefined) return;
    await saveRun(workspace, run, name, expect);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title="Save as test"
      description="Kept with the plugin below tests/plugsmith, as JSON. Secrets are replaced by a placeholder."
      size="small"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form={formId}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} className="bench-save" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label="Name"
          required
          value={name}
          onChange={setName}
          error={isChecked && name.trim() === '' ? 'Give the test a name.' : undefined}
        />
        <SelectField
          label="Expected"
          value={draft.kind}
          options={Object.entries(EXPECTATION_LABELS).map(([value, label]) => ({ value, label }))}
          onChange={(value) => {
            const kind = EXPECTATION_KINDS.find((known) => known === value) ?? 'succeeds';
            setDraft({ ...draft, kind });
          }}
        />
        {draft.kind === 'json-path' ? (
          <TextField
            label="Path"
            help="Where in the result: $.text, $.records[0].name"
            value={draft.path}
            onChange={(path) => setDraft({ ...draft, path })}
            error={isChecked ? problem?.path : undefined}
          />
        ) : null}
        {draft.kind === 'succeeds' ? null : (
          <TextField
            label={
              draft.kind === 'json-path' ? 'Value (JSON)' : draft.kind === 'fails' ? 'Part of the message' : 'Text'
            }
            value={draft.text}
            onChange={(text) => setDraft({ ...draft, text })}
            error={isChecked ? problem?.text : undefined}
          />
        )}
      </form>
    </Dialog>
  );
}

const EXPECTATION_KINDS = ['succeeds', 'fails', 'equals', 'contains', 'json-path'] as const;
