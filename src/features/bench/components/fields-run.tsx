import { useState } from 'react';
import type { ComponentRun, ComponentRuns } from '../../../domain/bench/component-run.ts';
import { formConfig, placeOfComponent } from '../../../domain/bench/compose-setup.ts';
import type { JsonObject } from '../../../domain/dssjson/json-value.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { ParamForm } from '../../../parts/param-form/param-form.tsx';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { isBenchBusy, runOnBench } from '../../../workspace/operations/bench.ts';
import { componentOrigin, inputsKey, setComponentValue } from '../../../workspace/operations/bench-components.ts';
import { RunButton } from '../run/run-button.tsx';
import { ComponentForm } from './component-form.tsx';
import { FileChoice, type HeldFile } from './file-choice.tsx';
import { PandasNote } from './pandas-note.tsx';
import { RunResult } from './run-result.tsx';
import { StaticChecks } from './static-checks.tsx';
import { targetOf, useRunTarget } from './use-run-target.ts';

interface FieldsRunProps {
  readonly component: Component;
  readonly runs: Extract<ComponentRuns, { readonly kind: 'fields' }>;
}

/** A component's own form, what else it is given, the buttons that run it, and what came back. */
export function FieldsRun({ component, runs }: FieldsRunProps) {
  const workspace = useWorkspace();
  const place = placeOfComponent(component);
  const target = useRunTarget(component);
  const inputs = useWorkspaceState((state) => state.bench.settings.components.get(inputsKey(place))) ?? {};
  const isBusy = useWorkspaceState((state) => isBenchBusy(state.bench.runs));
  const [file, setFile] = useState<HeldFile>();
  if (target === undefined) return null;
  const obstacle = runs.findObstacle?.(target);
  if (obstacle !== undefined) return <StaticChecks component={component} why={obstacle} />;
  const fields = runs.fields(target);
  const given: JsonObject = {
    ...formConfig(fields, inputs),
    ...(runs.takesFile === true ? { file: file?.base64 ?? '' } : {}),
  };
  const start = ({ compose, title }: ComponentRun) => {
    const now = targetOf(workspace, workspace.store.getState(), component);
    if (now === undefined) return;
    const request = compose(now, given);
    void runOnBench(workspace, {
      origin: componentOrigin(place),
      title: `${title}: ${component.label}`,
      request,
    });
  };
  const note = runs.note?.(target);
  const offered = runs.runs.filter((run) => run.isOffered?.(target) !== false);
  return (
    <>
      <h3>Parameters</h3>
      <ComponentForm component={component} given={given} />
      {fields.length === 0 && runs.takesFile !== true ? null : <h3>What it is given</h3>}
      <ParamForm
        fields={fields}
        values={inputs}
        onChange={(name, value) => setComponentValue(workspace, inputsKey(place), name, value)}
      />
      {runs.takesFile === true ? <FileChoice file={file} onChange={setFile} /> : null}
      {runs.isOnFrames === true ? <PandasNote /> : null}
      {note === undefined ? null : <p className="bench-note">{note}</p>}
      <div className="bench-actions">
        {offered.map((run, index) =>
          index === 0 ? (
            <RunButton key={run.id} disabled={isBusy} onRun={() => start(run)}>
              {run.button}
            </RunButton>
          ) : (
            <Button key={run.id} disabled={isBusy} onClick={() => start(run)}>
              {run.button}
            </Button>
          ),
        )}
      </div>
      {offered.length === 0 ? <p className="bench-note">By its descriptor it can do nothing.</p> : null}
      <RunResult place={place} target={target} />
    </>
  );
}
