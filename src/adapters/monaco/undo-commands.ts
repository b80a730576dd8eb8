import type { DocumentSource } from '../../ports/document-host.ts';
import { monaco } from './monaco.ts';

/** Parts of an editor that hold a text field of their own, such as the one to search with. */
const WIDGETS = '.find-widget, .quick-input-widget, .rename-box';

/**
 * Puts the plugin's one undo stack in the place of Monaco's, which knows only one file: Monaco's commands, whoever calls
 * them, now act on the plugin whose editor was used last.
 */
export function replaceUndoCommands(): { use: (source: DocumentSource) => void } {
  let current: DocumentSource | undefined;
  for (const id of ['undo', 'default:undo']) monaco.editor.addCommand({ id, run: () => current?.undo() });
  for (const id of ['redo', 'default:redo']) monaco.editor.addCommand({ id, run: () => current?.redo() });
  return {
    use: (source) => {
      current = source;
    },
  };
}

/**
 * Sends the browser's own undo (from its Edit menu, by voice or by shaking a phone) to the plugin's stack, and lets the
 * text fields of an editor's widgets undo what was typed in them. Answers a function that stops it.
 */
export function followBrowserUndo(node: HTMLElement, source: DocumentSource): () => void {
  const listeners = new AbortController();
  const options = { capture: true, signal: listeners.signal };
  const widgetOf = (event: Event) => (event.target instanceof Element ? event.target.closest(WIDGETS) : null);
  node.addEventListener(
    'beforeinput',
    (event) => {
      if (widgetOf(event) !== null) return;
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') source.undo();
      else source.redo();
    },
    options,
  );
  // The page's shortcuts leave fields with this mark alone.
  node.addEventListener('focusin', (event) => widgetOf(event)?.setAttribute('data-own-undo', ''), options);
  node.addEventListener(
    'keydown',
    (event) => {
      const isUndoKey = (event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key);
      if (isUndoKey && widgetOf(event) !== null) event.stopPropagation();
    },
    options,
  );
  return () => listeners.abort();
}
