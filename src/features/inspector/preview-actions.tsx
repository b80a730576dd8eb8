import { useState } from 'react';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { Component } from '../../domain/plugin/component.ts';
import { useWorkspace } from '../../parts/workspace-context.tsx';
import { Button } from '../../ui/button.tsx';
import { announce } from '../../workspace/operations/shell.ts';
import { SampleObjectsDialog } from './sample-objects-dialog.tsx';
import { TestCaseDialog } from './test-case-dialog.tsx';

interface PreviewActionsProps {
  /** The config as Python code. */
  readonly text: string;
  /** Absent where no component gets the values: parameter sets and the settings of the plugin. */
  readonly component: Component | undefined;
  readonly values: JsonObject;
  /** Whether the form chooses objects of DSS. */
  readonly hasObjects: boolean;
}

/** What can be done with what is filled in. */
export function PreviewActions({ text, component, values, hasObjects }: PreviewActionsProps) {
  const workspace = useWorkspace();
  const [dialog, setDialog] = useState<'test' | 'objects'>();
  const copy = async () => {
    const isCopied = await workspace.clipboard.write(text);
    announce(
      workspace,
      isCopied ? 'Copied as Python' : 'The browser did not let the page copy. Select the text instead.',
    );
  };
  const isTestable = component !== undefined && component.kind.folder !== 'parameter-sets';
  return (
    <div className="inspector-preview-actions">
      <Button size="small" onClick={() => void copy()}>
        Copy as Python
      </Button>
      {isTestable ? (
        <Button size="small" onClick={() => setDialog('test')}>
          Save as test case
        </Button>
      ) : null}
      {hasObjects ? (
        <Button size="small" onClick={() => setDialog('objects')}>
          Edit sample objects
        </Button>
      ) : null}
      {dialog === 'test' && component !== undefined ? (
        <TestCaseDialog component={component} values={values} onClose={() => setDialog(undefined)} />
      ) : null}
      {dialog === 'objects' ? <SampleObjectsDialog onClose={() => setDialog(undefined)} /> : null}
    </div>
  );
}
