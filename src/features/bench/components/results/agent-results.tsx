import { objectsOf } from '../../../../domain/bench/report.ts';
import { getKey, isJsonArray, isJsonObject, type JsonValue } from '../../../../domain/dssjson/json-value.ts';
import { CodeText, JsonText } from '../../run/json-text.tsx';
import type { ResultProps } from './result-props.ts';

/** The answer of an agent, piece by piece while it is streamed. */
export function AgentResult({ run, result }: ResultProps) {
  const streamed = run.chunks.map(({ chunk }) => textOf(getKey(chunk, 'text'))).join('');
  const text = textOf(getKey(result, 'text')) || streamed;
  const error = getKey(result, 'errorMessage');
  const others = isJsonObject(result)
    ? Object.fromEntries(Object.entries(result).filter(([key]) => key !== 'text' && key !== 'trace'))
    : {};
  return (
    <>
      {typeof error === 'string' && error !== '' ? <p className="bench-components-verdict">Refused: {error}</p> : null}
      {text === '' ? <p className="bench-note">The answer has no text.</p> : <CodeText text={text} label="Answer" />}
      {run.chunks.length === 0 ? null : <p className="bench-note">{run.chunks.length} chunks</p>}
      {Object.keys(others).length === 0 ? null : <JsonText value={others} label="The rest of the answer" />}
    </>
  );
}

/** What a tool gives an agent, and where it says it has it from. */
export function ToolResult({ result }: ResultProps) {
  const output = getKey(result, 'output');
  const sources = getKey(result, 'sources');
  const artifacts = getKey(result, 'artifacts');
  const error = getKey(result, 'error');
  return (
    <>
      {error === undefined || error === null ? null : <JsonText value={error} label="Error" />}
      <h4>Output</h4>
      {typeof output === 'string' ? (
        <CodeText text={output} label="Output of the tool" />
      ) : (
        <JsonText value={output ?? null} label="Output of the tool" />
      )}
      <h4>Sources</h4>
      {isJsonArray(sources) && sources.length > 0 ? <Sources sources={sources} /> : <p className="bench-note">None.</p>}
      {isJsonArray(artifacts) && artifacts.length > 0 ? <JsonText value={artifacts} label="Artifacts" /> : null}
    </>
  );
}

function Sources({ sources }: { readonly sources: readonly JsonValue[] }) {
  const named = objectsOf(sources).flatMap((source) => objectsOf(source['items']));
  const titles = named.map((item) => textOf(item['title'])).filter((title) => title !== '');
  return (
    <>
      {titles.length === 0 ? null : <p>{titles.join(', ')}</p>}
      <JsonText value={sources} label="Sources" />
    </>
  );
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
