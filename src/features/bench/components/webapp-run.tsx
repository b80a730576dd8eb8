import { useState } from 'react';
import { placeOfComponent } from '../../../domain/bench/compose-setup.ts';
import {
  composeWebappDocument,
  readWebappFacts,
  readWebappFiles,
  type WebappFacts,
} from '../../../domain/bench/webapp-document.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { readDescriptor } from '../../../domain/plugin/descriptor.ts';
import { useSession, useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { resultObject, runOnBench } from '../../../workspace/operations/bench.ts';
import { componentOrigin } from '../../../workspace/operations/bench-components.ts';
import { RunButton } from '../run/run-button.tsx';
import { type FrameAnswer, toFrameAnswer, type WebappRequest } from '../webapp/frame-message.ts';
import { WebappPreview } from '../webapp/webapp-preview.tsx';
import { ComponentForm } from './component-form.tsx';
import { RunProblems } from './run-problems.tsx';
import { StaticChecks } from './static-checks.tsx';
import { targetOf, useRunTarget } from './use-run-target.ts';

/** A standard webapp in a frame, its backend served by the bench. Others run on servers of their own. */
export function WebappRun({ component }: { readonly component: Component }) {
  const { project } = useSession();
  const facts = readWebappFacts(readDescriptor(project, component.descriptor)?.value);
  if (facts.baseType !== 'STANDARD') {
    return (
      <StaticChecks
        component={component}
        why={`A webapp of the type ${facts.baseType} runs on a server of its own, which a browser cannot start.`}
      />
    );
  }
  return <StandardWebapp component={component} facts={facts} />;
}

function StandardWebapp({ component, facts }: { readonly component: Component; readonly facts: WebappFacts }) {
  const workspace = useWorkspace();
  const { project } = useSession();
  const target = useRunTarget(component);
  const origin = componentOrigin(placeOfComponent(component));
  const run = useWorkspaceState((state) => state.bench.runs.get(origin));
  const [shown, setShown] = useState<{ readonly html: string; readonly count: number }>();

  const ask = async ({ id, method, path, headers, body }: WebappRequest): Promise<FrameAnswer> => {
    const now = targetOf(workspace, workspace.store.getState(), component);
    if (now === undefined) return { id, error: 'The plugin was closed.' };
    if (!facts.hasBackend)
      return { id, error: 'webapp.json says that there is no backend: "hasBackend" is not "true".' };
    await workspace.bench.require(['flask']);
    const answered = await runOnBench(workspace, {
      origin,
      title: `${method} ${path}`,
      request: {
        do: 'webapp-request',
        plugin: now.plugin,
        folder: now.folder,
        component: now.id,
        config: now.config,
        method,
        path,
        headers: headers.map(([name, value]) => [name, value]),
        body: body ?? null,
      },
    });
    const outcome = answered?.outcome;
    if (outcome?.ok !== true) return { id, error: 'Python was ended.' };
    if (outcome.value.error !== null) return { id, error: outcome.value.error.message };
    return toFrameAnswer(id, resultObject(answered));
  };
  const show = () => {
    const html = composeWebappDocument(readWebappFiles(project, component.folder), facts.hasModules);
    setShown((before) => ({ html, count: (before?.count ?? 0) + 1 }));
  };
  return (
    <>
      <ComponentForm component={component} given={{}} />
      {facts.missingLibraries.length === 0 ? null : (
        <p className="bench-note">
          DSS adds {facts.missingLibraries.join(', ')} to this webapp. They are not here: code that needs them fails in
          this preview only.
        </p>
      )}
      <div className="bench-actions">
        <RunButton onRun={show}>Show webapp</RunButton>
      </div>
      {shown === undefined || target === undefined ? null : (
        <WebappPreview
          key={shown.count}
          label={component.label}
          html={shown.html}
          config={target.config}
          onRequest={ask}
        />
      )}
      {run === undefined ? null : <RunProblems run={run} />}
    </>
  );
}
