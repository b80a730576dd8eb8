import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../domain/bench/report.ts';
import { listShownRows, listTraceRows, type TraceRow, traceStep } from '../../../domain/bench/trace-rows.ts';
import { JsonText } from '../run/json-text.tsx';
import './trace.css';

/** The spans of a trace as a tree with a bar each, and what the chosen one carries. */
export function TraceView({ span }: { readonly span: Span }) {
  const rows = useMemo(() => listTraceRows(span), [span]);
  const [chosen, setChosen] = useState('0');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const tree = useRef<HTMLDivElement>(null);
  const shown = listShownRows(rows, folded);
  const row = shown.find(({ id }) => id === chosen) ?? shown[0];

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const step = traceStep(shown, folded, id, event.key);
    if (step === undefined) return;
    event.preventDefault();
    if (step.kind === 'go') {
      setChosen(step.id);
      tree.current?.querySelector<HTMLElement>(`[data-span="${step.id}"]`)?.focus();
      return;
    }
    setFolded((before) => new Set([...before, step.id].filter((other) => step.isFolded || other !== step.id)));
  };

  return (
    <div className="bench-pane">
      <div ref={tree} className="bench-trace" role="tree" aria-label="Spans">
        {shown.map((current) => (
          <div
            key={current.id}
            role="treeitem"
            data-span={current.id}
            className="bench-trace-row"
            aria-level={current.level}
            aria-selected={current === row}
            {...(current.span.children.length > 0 ? { 'aria-expanded': !folded.has(current.id) } : {})}
            tabIndex={current === row ? 0 : -1}
            onClick={() => setChosen(current.id)}
            onKeyDown={(event) => onKeyDown(event, current.id)}
          >
            <span className="bench-trace-name" style={{ paddingLeft: `${(current.level - 1) * 12}px` }}>
              {current.span.name}
            </span>
            <span className="bench-trace-time">
              {current.span.duration === undefined ? '' : `${current.span.duration} ms`}
            </span>
            <span className="bench-trace-track" aria-hidden="true">
              <span
                className="bench-trace-bar"
                style={{ left: `${current.start * 100}%`, width: `${Math.max(current.share * 100, 1)}%` }}
              />
            </span>
          </div>
        ))}
      </div>
      {row === undefined ? null : <SpanFacts row={row} />}
    </div>
  );
}

function SpanFacts({ row: { span, offset, level } }: { readonly row: TraceRow }) {
  return (
    <section className="bench-pane-part" aria-label={`Span ${span.name}`}>
      <h2>{span.name}</h2>
      <p className="bench-note">
        {[
          span.begin === '' ? 'Tells no time' : `Began ${span.begin}`,
          offset === undefined || level === 1 ? '' : `${offset} ms after the first span`,
          span.duration === undefined ? 'not over' : `took ${span.duration} ms`,
        ]
          .filter((text) => text !== '')
          .join(', ')}
      </p>
      <h3>Inputs</h3>
      <JsonText value={span.inputs} label="Inputs of the span" />
      <h3>Outputs</h3>
      <JsonText value={span.outputs} label="Outputs of the span" />
      <h3>Attributes</h3>
      <JsonText value={span.attributes} label="Attributes of the span" />
    </section>
  );
}
