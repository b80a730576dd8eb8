import { useWorkspace } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { notify } from '../../../workspace/operations/shell.ts';
import { fromBase64, previewOf, toBase64 } from './base64.ts';

/** A file that a component is to read. It is kept while its component is shown. */
export interface HeldFile {
  readonly name: string;
  readonly base64: string;
}

/** In bytes: more is slow to hand over, and a sample need not be large. */
const LARGEST_FILE = 5_000_000;

interface FileChoiceProps {
  readonly file: HeldFile | undefined;
  readonly onChange: (file: HeldFile) => void;
}

/** A file of the disk, or a text entered here. */
export function FileChoice({ file, onChange }: FileChoiceProps) {
  const workspace = useWorkspace();
  const choose = async () => {
    const [chosen] = (await workspace.transfer.pickFiles()) ?? [];
    if (chosen === undefined) return;
    const title = `"${chosen.path}" not read`;
    if (chosen.size > LARGEST_FILE) {
      notify(workspace, { tone: 'error', title, detail: 'It is larger than 5 MB. Take a smaller one.' });
      return;
    }
    const bytes = await chosen.read();
    if (bytes.ok) onChange({ name: chosen.path, base64: toBase64(bytes.value) });
    else notify(workspace, { tone: 'error', title, detail: bytes.error });
  };
  const bytes = file === undefined ? undefined : fromBase64(file.base64);
  const text = bytes === undefined ? '' : previewOf(bytes);
  return (
    <div className="bench-components-part">
      {text === undefined ? (
        <p>
          {file?.name}, {bytes?.length} bytes that are no text
        </p>
      ) : (
        <TextAreaField
          label="File to read"
          code
          rows={5}
          value={text}
          onChange={(next) => onChange({ name: 'text', base64: toBase64(new TextEncoder().encode(next)) })}
        />
      )}
      <div className="bench-actions">
        <Button onClick={() => void choose()}>Choose file</Button>
      </div>
    </div>
  );
}
