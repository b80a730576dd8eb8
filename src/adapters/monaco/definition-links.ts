import type { DocumentName } from '../../ports/document-host.ts';
import { monaco } from './monaco.ts';
import type { OpenDocument } from './open-document.ts';

interface Keys {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * Makes names of the plugin links while Control or Command is down: a click goes to what they name. Monaco's own service
 * for this knows only files that are open. Answers a function that stops it.
 */
export function followDefinitions(
  editor: monaco.editor.IStandaloneCodeEditor,
  shown: () => OpenDocument | undefined,
): () => void {
  const link = editor.createDecorationsCollection();
  let pointer: monaco.IPosition | undefined;
  let pressed: number | undefined;

  const nameAt = (position: monaco.IPosition | undefined): DocumentName | undefined => {
    const document = shown();
    if (document === undefined || position === undefined) return undefined;
    const named = document.assistant.named(document.path, document.toOffset(position));
    return named?.hasDefinition ? named : undefined;
  };
  const underline = (keys: Keys) => {
    const named = isTrigger(keys) ? nameAt(pointer) : undefined;
    const document = shown();
    if (named === undefined || document === undefined) {
      link.clear();
      return;
    }
    link.set([{ range: document.toRange(named.range), options: { inlineClassName: 'monaco-pane-link' } }]);
  };
  const startOf = (position: monaco.IPosition | undefined) => nameAt(position)?.range.start;

  const subscriptions = [
    editor.onMouseMove(({ event, target }) => {
      pointer = textPosition(target);
      underline(event);
    }),
    editor.onMouseLeave(() => {
      pointer = undefined;
      link.clear();
    }),
    editor.onKeyDown(underline),
    editor.onKeyUp(({ keyCode }) => {
      if (keyCode === monaco.KeyCode.Ctrl || keyCode === monaco.KeyCode.Meta) link.clear();
    }),
    editor.onDidChangeModel(() => link.clear()),
    editor.onMouseDown(({ event, target }) => {
      pressed = event.leftButton && isTrigger(event) ? startOf(textPosition(target)) : undefined;
    }),
    editor.onMouseUp(({ event, target }) => {
      const document = shown();
      if (document === undefined || pressed === undefined || !isTrigger(event)) return;
      if (startOf(textPosition(target)) !== pressed) return;
      link.clear();
      document.assistant.goToDefinition(document.path, pressed);
    }),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.dispose();
    link.clear();
  };
}

function isTrigger({ ctrlKey, metaKey }: Keys): boolean {
  return ctrlKey || metaKey;
}

function textPosition(target: monaco.editor.IMouseTarget): monaco.IPosition | undefined {
  return target.type === monaco.editor.MouseTargetType.CONTENT_TEXT ? target.position : undefined;
}
