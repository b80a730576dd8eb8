import type { TextRange } from '../../domain/dssjson/tree.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import type { DocumentHost, DocumentSource } from '../../ports/document-host.ts';
import { followDefinitions } from './definition-links.ts';
import type { DocumentRegistry, DocumentView } from './document-registry.ts';
import type { monaco } from './monaco.ts';
import type { OpenDocument } from './open-document.ts';
import { addReferenceActions } from './reference-actions.ts';
import { followBrowserUndo } from './undo-commands.ts';

/** One Monaco editor, which shows one document after the other and remembers where each one was. */
export interface EditorView {
  readonly host: DocumentHost;
  /** Shows a file, or nothing. */
  show(path: ProjectPath | undefined): void;
  reveal(range: TextRange, focus: boolean): void;
  dispose(): void;
}

export function createEditorView(
  editor: monaco.editor.IStandaloneCodeEditor,
  registry: DocumentRegistry,
  source: DocumentSource,
  viewStates: Map<ProjectPath, monaco.editor.ICodeEditorViewState>,
): EditorView {
  let document: OpenDocument | undefined;
  /** What should be shown: it may be without a document for the moment in which its file is written anew. */
  let wanted: ProjectPath | undefined;
  /** Whether the keyboard was here when the document went away, as it does when its file is renamed. */
  let lostKeyboard = false;

  const keepViewState = () => {
    const state = editor.saveViewState();
    if (document !== undefined && state !== null) viewStates.set(document.path, state);
  };
  const hide = () => {
    keepViewState();
    lostKeyboard = editor.hasTextFocus();
    document = undefined;
    editor.setModel(null);
  };
  const show = (path: ProjectPath | undefined) => {
    wanted = path;
    const next = path === undefined ? undefined : registry.open(path);
    if (next === document && editor.getModel() === (next?.model ?? null)) return;
    if (next === undefined) {
      hide();
      return;
    }
    keepViewState();
    document = next;
    editor.setModel(next.model);
    editor.updateOptions({ ariaLabel: `Text of ${next.path}` });
    editor.restoreViewState(viewStates.get(next.path) ?? null);
    if (lostKeyboard && window.document.activeElement === window.document.body) editor.focus();
    lostKeyboard = false;
  };
  const followAccess = () => editor.updateOptions({ readOnly: source.isReadOnly() });
  const view: DocumentView = {
    shown: () => document?.path,
    letGo: (path) => {
      if (document?.path === path) hide();
    },
    moved: (from, to) => {
      const state = viewStates.get(from);
      if (state !== undefined) viewStates.set(to, state);
      viewStates.delete(from);
    },
    appeared: (path) => {
      if (wanted === path) show(path);
    },
  };

  const detach = registry.attach(view);
  const stopAccess = source.subscribeReadOnly(followAccess);
  const node = editor.getContainerDomNode();
  const stopUndo = followBrowserUndo(node, source);
  const stopLinks = followDefinitions(editor, () => document);
  const removeActions = addReferenceActions(editor, () => document);
  followAccess();

  return {
    host: createHost(editor, () => document),
    show,
    reveal: (range, focus) => {
      if (document === undefined) return;
      const place = document.toRange(range);
      editor.setSelection(place);
      editor.revealRangeInCenterIfOutsideViewport(place);
      if (focus && !isKeyboardBusy()) editor.focus();
    },
    dispose: () => {
      stopUndo();
      stopLinks();
      removeActions();
      stopAccess();
      hide();
      detach();
    },
  };
}

/** The first editor comes late. What was opened in the meantime, a menu or a name being typed, would close without the keyboard. */
function isKeyboardBusy(): boolean {
  const busy = document.activeElement?.closest('[role="menu"], [role="tree"] input');
  return busy !== undefined && busy !== null;
}

function createHost(editor: monaco.editor.IStandaloneCodeEditor, shown: () => OpenDocument | undefined): DocumentHost {
  return {
    focus: () => {
      if (editor.getModel() === null) return false;
      editor.focus();
      return true;
    },
    runAction: (action) => {
      editor.focus();
      editor.trigger('command', action, null);
    },
    caret: () => {
      const position = editor.getPosition();
      const model = editor.getModel();
      const document = shown();
      if (position === null || model === null || document === undefined) return undefined;
      const selected = (editor.getSelections() ?? []).map((selection) => model.getValueLengthInRange(selection));
      return {
        line: position.lineNumber,
        column: position.column,
        offset: document.toOffset(position),
        selectedLength: selected.reduce((sum, length) => sum + length, 0),
      };
    },
    subscribeCaret: (listener) => {
      const subscriptions = [editor.onDidChangeCursorSelection(listener), editor.onDidChangeModel(listener)];
      return () => {
        for (const subscription of subscriptions) subscription.dispose();
      };
    },
  };
}
