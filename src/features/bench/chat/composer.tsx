import { ImagePlus, Send, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { withImage } from '../../../domain/bench/chat.ts';
import { useWorkspace, useWorkspaceState } from '../../../parts/workspace-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { isBenchBusy } from '../../../workspace/operations/bench.ts';
import { findSendProblem, sendDraft, updateDraft } from '../../../workspace/operations/bench-chat.ts';
import { RunButton } from '../run/run-button.tsx';
import { readImage } from './read-image.ts';

/** Writes the next message. */
export function Composer({ model }: { readonly model: string }) {
  const workspace = useWorkspace();
  const isBusy = useWorkspaceState((state) => isBenchBusy(state.bench.runs));
  const { text, images } = useWorkspaceState((state) => state.bench.chat.draft);
  const [problems, setProblems] = useState<readonly string[]>([]);

  const add = (name: string, bytes: Uint8Array) => {
    const { draft } = workspace.store.getState().bench.chat;
    const image = readImage(name, bytes);
    const held = image.ok ? withImage(draft.images, image.value) : image;
    if (held.ok) updateDraft(workspace, { images: held.value });
    else setProblems((before) => [...before, held.error]);
  };
  const pick = async () => {
    const files = await workspace.transfer.pickFiles({ accept: 'image/*', multiple: true });
    setProblems([]);
    for (const file of files ?? []) {
      const content = await file.read();
      if (content.ok) add(file.path, content.value);
      else setProblems((before) => [...before, `${file.path} cannot be read: ${content.error}`]);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return;
    event.preventDefault();
    setProblems([]);
    for (const file of files) void file.arrayBuffer().then((bytes) => add(file.name, new Uint8Array(bytes)));
  };
  const send = () => {
    const problem = findSendProblem(workspace.store.getState().bench.chat);
    setProblems(problem === undefined ? [] : [problem]);
    void sendDraft(workspace, model);
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
        onChange={(value) => updateDraft(workspace, { text: value })}
        onKeyDown={onKeyDown}
        onPaste={paste}
        error={problems.join(' ')}
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
                onClick={() => updateDraft(workspace, { images: images.filter((image) => image.name !== name) })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="bench-actions">
        <RunButton icon={<Send size={14} />} disabled={isBusy} onRun={send}>
          Send
        </RunButton>
        <Button icon={<ImagePlus size={14} />} onClick={() => void pick()}>
          Add image
        </Button>
      </div>
    </div>
  );
}
