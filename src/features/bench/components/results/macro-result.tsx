import type { ReactNode } from 'react';
import { readMacroTable } from '../../../../domain/bench/run-results.ts';
import { getAt, getKey, type JsonValue } from '../../../../domain/dssjson/json-value.ts';
import { CodeText, JsonText } from '../../run/json-text.tsx';
import { RowsTable } from '../../run/rows-table.tsx';
import { dotted, ProducedFile } from './file-result.tsx';
import type { ResultProps } from './result-props.ts';

type Show = (value: JsonValue, props: ResultProps) => ReactNode;

/** How each `resultType` is shown. (documented types; DSS shows a table, a page, a link, a download) */
const BY_TYPE: ReadonlyMap<string, Show> = new Map<string, Show>([
  ['NONE', () => <p>The macro shows no result.</p>],
  ['HTML', (value) => (typeof value === 'string' ? <Page html={value} /> : undefined)],
  ['URL', (value) => (typeof value === 'string' ? <Link address={value} /> : undefined)],
  ['RESULT_TABLE', (value) => showTable(value)],
  ['FILE', (_value, props) => showFile(props)],
  [
    'FOLDER_FILE',
    (value) => <p>A file in a managed folder: {typeof value === 'string' ? value : JSON.stringify(value)}</p>,
  ],
  ['JSON_OBJECT', (value) => showJson(value)],
]);

/** The result of a macro, as its type has it; as it is where it is of another type. */
export function MacroResult(props: ResultProps) {
  const { result, target } = props;
  const value = getKey(result, 'result') ?? null;
  const type = String(getKey(result, 'resultType') ?? 'NONE');
  const label = getKey(target.descriptor, 'resultLabel');
  const shown = BY_TYPE.get(type)?.(value, props);
  return (
    <>
      <h4>
        {typeof label === 'string' && label !== '' ? `${label}, ` : ''}
        {type}
      </h4>
      {shown ?? <JsonText value={value} label="Returned value" />}
    </>
  );
}

/** No scripts run in the frame, nothing is fetched, and it has an origin of its own. */
function Page({ html }: { readonly html: string }) {
  return <iframe className="bench-components-page" title="Result of the macro" sandbox="" srcDoc={html} />;
}

/** Only addresses that a browser opens; others are shown as they are. */
function Link({ address }: { readonly address: string }) {
  if (!/^https?:\/\//i.test(address)) return <CodeText text={address} label="Address" />;
  return (
    <p>
      <a href={address} target="_blank" rel="noreferrer noopener">
        {address}
      </a>
    </p>
  );
}

function showTable(value: JsonValue): ReactNode {
  const { columns, rows } = readMacroTable(value);
  const name = getKey(value, 'name');
  if (columns.length === 0) return undefined;
  return (
    <RowsTable label={typeof name === 'string' && name !== '' ? name : 'Result table'} columns={columns} rows={rows} />
  );
}

function showFile({ result, target }: ResultProps): ReactNode {
  const file = getKey(result, 'file');
  if (typeof file !== 'string') return undefined;
  const extension = getAt(target.descriptor, ['extension']);
  return (
    <ProducedFile
      base64={file}
      name={`${target.id}${dotted(extension)}`}
      mime={getAt(target.descriptor, ['mimeType'])}
    />
  );
}

function showJson(value: JsonValue): ReactNode {
  if (typeof value !== 'string') return <JsonText value={value} label="Result" />;
  return <CodeText text={value} label="Result" />;
}
