import { ImagePlus, Send, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import type { ChatImage } from '../../../domain/bench/chat.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { isBenchBusy } from '../../../workspace/operations/bench.ts';
import { sendMessage } from '../../../workspace/operations/bench-chat.ts';
import { readImage } from './read-image.ts';

/** Writes the next message. */
export function Composer({ model }: { readonly model: string }) {
  const workspace = useWorkspace();
  const isBusy = useWorkspaceState((state) => isBenchBusy(state.bench.runs));
  const [text, setText] = useState('');
  const [images, setImages] = useState<readonly ChatImage[]>([]);
  const [problem, setProblem] = useState<string>();

  const add = (name: string, bytes: Uint8Array) => {
    const image = readImage(name, bytes);
    setProblem(image.ok ? undefined : image.error);
    if (image.ok) setImages((before) => [...before.filter((other) => other.name !== name), image.value]);
  };
  const pick = async () => {
    const files = await workspace.transfer.pickFiles({ accept: 'image/*', multiple: true });
    for (const file of files ?? []) {
      const content = await file.read();
      if (content.ok) add(file.path, content.value);
      else setProblem(`${file.path} cannot be read: ${content.error}`);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) void file.arrayBuffer().then((bytes) => add(file.name, new Uint8Array(bytes)));
  };
  const send = () => {
    if (isBusy || (text.trim() === '' && images.length === 0)) return;
    void sendMessage(workspace, model, text, images);
    setText('');
    setImages([]);
    setProblem(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="bench-chat-composer">
      <TextAreaField
        label="Message"
        rows={3}
        help="Enter sends, Shift+Enter begins a new line. Images can be pasted."
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        onPaste={paste}
        error={problem}
      />
      {images.length === 0 ? null : (
        <ul className="bench-chat-images" aria-label="Images">
          {images.map(({ name }) => (
            <li key={name}>
              {name}
              <IconButton
                label="Remove image"
                aria-description={name}
                icon={<X size={14} />}
                onClick={() => setImages((before) => before.filter((image) => image.name !== name))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="bench-actions">
        <Button variant="primary" icon={<Send size={14} />} disabled={isBusy} onClick={send}>
          Send
        </Button>
        <Button icon={<ImagePlus size={14} />} onClick={() => void pick()}>
          Add image
        </Button>
      </div>
    </div>
  );
}
