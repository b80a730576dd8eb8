import type { Exchange } from '../../../domain/bench/report.ts';
import type { JsonObject } from '../../../domain/dssjson/json-value.ts';
import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { saveRecording } from '../../../workspace/operations/bench-recording.ts';
import type { BenchRun } from '../../../workspace/slices/bench.ts';
import { CodeText } from '../run/json-text.tsx';
import './wire.css';

/** Every HTTP request that the plugin's code made. Secrets are masked before they leave Python. */
export function WireView({ run }: { readonly run: BenchRun }) {
  const workspace = useWorkspace();
  if (run.exchanges.length === 0) {
    return <EmptyState className="bench-empty" sentence="The code made no HTTP request in this run." />;
  }
  return (
    <div className="bench-pane">
      {run.exchanges.some(({ source: from, status }) => from === 'live' && status !== undefined) ? (
        <div className="bench-actions">
          <Button onClick={() => void saveRecording(workspace)}>Save recording</Button>
          <span className="bench-note">Secrets are taken out. Later runs can be answered from it, offline.</span>
        </div>
      ) : null}
      {run.exchanges.map((exchange) => (
        <ExchangeView key={exchange.id} exchange={exchange} />
      ))}
    </div>
  );
}

function ExchangeView({ exchange }: { readonly exchange: Exchange }) {
  const { method, url, status, seconds, error, chunks } = exchange;
  return (
    <details className="bench-wire">
      <summary>
        <span className="bench-wire-line">
          <span className="bench-code">{method}</span>
          <span className="bench-code bench-wire-url">{url}</span>
        </span>
        <span className="bench-wire-facts">
          <span>{status === undefined ? 'no answer' : status}</span>
          {seconds === undefined ? null : <span>{(seconds * 1000).toFixed(0)} ms</span>}
          <span>{exchange.source}</span>
          <span>{exchange.library}</span>
          {chunks.length > 1 ? <span>{chunks.length} pieces</span> : null}
        </span>
      </summary>
      {error === undefined ? null : <p className="bench-wire-error">{error}</p>}
      <p className="bench-wire-part">Request headers</p>
      <Headers headers={exchange.requestHeaders} label="Request headers" />
      {exchange.requestBody === '' ? null : (
        <>
          <p className="bench-wire-part">Request body</p>
          <CodeText text={indented(exchange.requestBody)} label="Request body" />
        </>
      )}
      <p className="bench-wire-part">Response headers</p>
      <Headers headers={exchange.responseHeaders} label="Response headers" />
      {chunks.length === 0 ? null : (
        <>
          <p className="bench-wire-part">{chunks.length === 1 ? 'Response body' : 'Response body, piece by piece'}</p>
          <CodeText text={bodyText(exchange)} label="Response body" />
        </>
      )}
    </details>
  );
}

function Headers({ headers, label }: { readonly headers: JsonObject; readonly label: string }) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}`);
  return lines.length === 0 ? <p className="bench-note">None</p> : <CodeText text={lines.join('\n')} label={label} />;
}

function bodyText({ chunks }: Exchange): string {
  if (chunks.length === 1) return indented(chunks[0]?.text ?? '');
  return chunks.map(({ at, text }) => `[${(at * 1000).toFixed(0)} ms] ${text.trimEnd()}`).join('\n');
}

/** JSON with indents; any other text as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
