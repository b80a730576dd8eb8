import { useState } from 'react';
import { composeToolRun } from '../../../domain/bench/component-runs.ts';
import { placeOfComponent } from '../../../domain/bench/compose-setup.ts';
import { completeInput, findMissing, readInputSchema } from '../../../domain/bench/tool-input.ts';
import { getKey, isJsonObject, type JsonObject } from '../../../domain/dssjson/json-value.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { isBenchBusy, resultOf, runOnBench } from '../../../workspace/operations/bench.ts';
import { componentOrigin, inputsKey, setComponentValue } from '../../../workspace/operations/bench-components.ts';
import { JsonText } from '../run/json-text.tsx';
import { RunButton } from '../run/run-button.tsx';
import { ComponentForm } from './component-form.tsx';
import { RunProblems } from './run-problems.tsx';
import { RunResult } from './run-result.tsx';
import { ToolInput } from './tool-input.tsx';
import { targetOf, useRunTarget } from './use-run-target.ts';

type Asked = 'describe-tool' | 'sample-tool' | 'invoke-tool';

/** Each has an origin of its own, so that the descriptor stays while the tool is invoked. */
const PARTS: Readonly<Record<Asked, { readonly part: string | undefined; readonly title: string }>> = {
  'describe-tool': { part: 'descriptor of', title: 'Descriptor' },
  'sample-tool': { part: 'sample query of', title: 'Sample query' },
  'invoke-tool': { part: undefined, title: 'Invoke' },
};

/** A tool as an agent has it: its descriptor, a form made of its input schema, and what it gives. */
export function ToolRun({ component }: { readonly component: Component }) {
  const workspace = useWorkspace();
  const place = placeOfComponent(component);
  const target = useRunTarget(component);
  const key = inputsKey(place);
  const held = useWorkspaceState((state) => getKey(state.bench.settings.components.get(key), 'input'));
  const described = useWorkspaceState((state) => state.bench.runs.get(componentOrigin(place, 'descriptor of')));
  const sampled = useWorkspaceState((state) => state.bench.runs.get(componentOrigin(place, 'sample query of')));
  const isBusy = useWorkspaceState((state) => isBenchBusy(state.bench.runs));
  const [isJson, setJson] = useState(false);
  if (target === undefined) return null;
  const descriptor = resultOf(described);
  const form = readInputSchema(getKey(descriptor, 'inputSchema'));
  // What is entered as JSON is sent as it is; a form adds the defaults that it shows.
  const completed = form === undefined || isJson ? held : completeInput(form, held);
  const input: JsonObject = isJsonObject(completed) ? completed : {};
  const missing = form === undefined ? [] : findMissing(form, input);
  const setInput = (next: JsonObject) => setComponentValue(workspace, key, 'input', next);
  const toggleJson = (next: boolean) => {
    setInput(input);
    setJson(next);
  };
  const ask = async (action: Asked, given?: JsonObject) => {
    const now = targetOf(workspace, workspace.store.getState(), component);
    if (now === undefined) return undefined;
    const { part, title } = PARTS[action];
    return runOnBench(workspace, {
      origin: componentOrigin(place, part),
      title: `${title}: ${component.label}`,
      request: composeToolRun(action, now, given),
    });
  };
  const loadSample = async () => {
    if (descriptor === undefined) await ask('describe-tool');
    const sample = resultOf(await ask('sample-tool'));
    if (isJsonObject(sample)) setInput(sample);
  };
  return (
    <>
      <h3>Parameters</h3>
      <ComponentForm component={component} given={{}} />
      <h3>Descriptor</h3>
      <div className="bench-actions">
        <Button disabled={isBusy} onClick={() => void ask('describe-tool')}>
          Load descriptor
        </Button>
        <Button disabled={isBusy} onClick={() => void loadSample()}>
          Load sample query
        </Button>
      </div>
      {described === undefined ? (
        <p className="bench-note">The tool’s own code describes its input. Load it to get the form.</p>
      ) : (
        <RunProblems run={described} />
      )}
      {descriptor === undefined ? null : (
        <>
          <p>{String(getKey(descriptor, 'description') ?? '')}</p>
          <details>
            <summary>Descriptor as an agent gets it</summary>
            <JsonText value={descriptor} label="Descriptor" />
          </details>
        </>
      )}
      {sampled === undefined ? null : <RunProblems run={sampled} />}
      {sampled?.state === 'done' && resultOf(sampled) === null ? (
        <p className="bench-note">The tool has no sample query.</p>
      ) : null}
      <h3>Input</h3>
      <ToolInput form={form} input={input} onChange={setInput} isJson={isJson} onJsonChange={toggleJson} />
      {missing.length === 0 ? null : <p className="bench-note">Still empty and required: {missing.join('; ')}.</p>}
      <div className="bench-actions">
        <RunButton disabled={isBusy} onRun={() => void ask('invoke-tool', input)}>
          Run
        </RunButton>
      </div>
      <RunResult place={place} target={target} />
    </>
  );
}
