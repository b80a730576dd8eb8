import { getAt, getKey, type JsonValue } from '../../../../domain/dssjson/json-value.ts';
import { useWorkspace } from '../../../../parts/workspace-context.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CodeText } from '../../run/json-text.tsx';
import { fromBase64, previewOf } from '../base64.ts';
import type { ResultProps } from './result-props.ts';

/** The file that an exporter or a format wrote. */
export function FileResult({ result, target }: ResultProps) {
  const file = getKey(result, 'file');
  const written = getKey(result, 'written');
  const mime = getAt(target.descriptor, ['mime', 'mimeType']);
  const extension = getAt(target.descriptor, ['mime', 'extension']);
  return (
    <>
      {typeof written === 'number' ? <p>{written} rows sent</p> : null}
      {typeof file === 'string' ? (
        <ProducedFile base64={file} name={`${target.id}${dotted(extension)}`} mime={mime} />
      ) : (
        <p className="bench-note">It made no file: its code takes care of where the rows go.</p>
      )}
    </>
  );
}

interface ProducedFileProps {
  readonly base64: string;
  readonly name: string;
  readonly mime: JsonValue | undefined;
}

/** A file with its size, its text where it is one, and a way to keep it. */
export function ProducedFile({ base64, name, mime }: ProducedFileProps) {
  const workspace = useWorkspace();
  const bytes = fromBase64(base64);
  const text = previewOf(bytes);
  const type = typeof mime === 'string' && mime !== '' ? mime : 'application/octet-stream';
  return (
    <>
      <div className="bench-actions">
        <p>
          {name}, {bytes.length} bytes
        </p>
        <Button onClick={() => workspace.transfer.download(name, bytes, type)}>Download</Button>
      </div>
      {text === undefined ? (
        <p className="bench-note">The file is no text.</p>
      ) : (
        <CodeText text={text} label={`Text of ${name}`} />
      )}
    </>
  );
}

/** Extensions are written with a dot and without. (seen) */
export function dotted(extension: JsonValue | undefined): string {
  if (typeof extension !== 'string' || extension === '') return '';
  return extension.startsWith('.') ? extension : `.${extension}`;
}
