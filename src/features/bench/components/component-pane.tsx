import { useId } from 'react';
import { runsOf } from '../../../domain/bench/component-runs.ts';
import type { Component } from '../../../domain/plugin/component.ts';
import { FieldsRun } from './fields-run.tsx';
import { StaticChecks } from './static-checks.tsx';
import { ToolRun } from './tool-run.tsx';
import { WebappRun } from './webapp-run.tsx';

/** What a component is, and the way to run it. */
export function ComponentPane({ component }: { readonly component: Component }) {
  const titleId = useId();
  return (
    <section className="bench-components-pane" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{component.label}</h2>
        <p className="bench-note">
          {component.kind.label} <code className="bench-code">{component.id}</code>
        </p>
        {component.description === '' ? null : <p>{component.description}</p>}
      </header>
      <Run component={component} />
    </section>
  );
}

function Run({ component }: { readonly component: Component }) {
  const runs = runsOf(component.kind.folder);
  switch (runs.kind) {
    case 'fields':
      return <FieldsRun component={component} runs={runs} />;
    case 'tool':
      return <ToolRun component={component} />;
    case 'webapp':
      return <WebappRun component={component} />;
    case 'static':
      return <StaticChecks component={component} why={runs.why} />;
    case 'connection':
      return null;
  }
}
