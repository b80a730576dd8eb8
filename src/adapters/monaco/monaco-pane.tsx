import { Editor } from '@monaco-editor/react';
import { useCallback, useEffect, useState } from 'react';
import type { EditorPaneProps } from '../../ports/document-host.ts';
import { registryOf } from './document-registry.ts';
import { editorOptions } from './editor-options.ts';
import { createEditorView, type EditorView } from './editor-view.ts';
import { registerLanguages } from './language-registration.ts';
import { registerServices } from './language-services.ts';
import type { monaco } from './monaco.ts';
import { findDocument } from './open-document.ts';
import { EDITOR_THEME, followPageTheme } from './theme.ts';
import { replaceUndoCommands } from './undo-commands.ts';
import { viewStatesOf } from './view-states.ts';
import './monaco-pane.css';

// This module is loaded with the first text file; what follows is set up once for all its editors.
registerLanguages();
registerServices();
followPageTheme();
const undoCommands = replaceUndoCommands();

/** A text editor. Loading this file loads Monaco, so it must only be imported when a text is to be shown. */
export function MonacoPane({
  source,
  assistant,
  group,
  path,
  openPaths,
  isActive,
  reveal,
  onRevealed,
  onHost,
}: EditorPaneProps) {
  const [editor, setEditor] = useState<monaco.editor.IStandaloneCodeEditor>();
  const [view, setView] = useState<EditorView>();
  const [options] = useState(editorOptions);
  const registry = registryOf(source, assistant);
  // Without a text of ours the library makes an empty one, and the editor would be drawn twice before one can type.
  const [firstText] = useState(() => (path === undefined ? '' : (registry.open(path)?.model.uri.toString() ?? '')));

  useEffect(() => {
    if (editor === undefined) return undefined;
    const created = createEditorView(editor, registry, source, viewStatesOf(source, group));
    setView(created);
    return () => {
      setView(undefined);
      created.dispose();
    };
  }, [editor, registry, source, group]);

  useEffect(() => registry.keepOnly(openPaths), [registry, openPaths]);

  useEffect(() => {
    view?.show(path);
    if (path !== undefined) takeWaitingKeyboard(editor);
  }, [view, editor, path]);

  useEffect(() => {
    if (view === undefined || reveal === undefined) return;
    view.show(path);
    view.reveal(reveal.range, reveal.focus);
    onRevealed();
  }, [view, reveal, path, onRevealed]);

  useEffect(() => {
    if (view === undefined || !isActive) return undefined;
    undoCommands.use(source);
    return onHost(view.host);
  }, [view, isActive, source, onHost]);

  const onMount = useCallback((mounted: monaco.editor.IStandaloneCodeEditor) => {
    const first = mounted.getModel();
    if (first !== null && findDocument(first) === undefined) {
      mounted.setModel(null);
      first.dispose();
    }
    setEditor(mounted);
  }, []);

  return (
    <Editor
      className="monaco-pane"
      theme={EDITOR_THEME}
      options={options}
      defaultPath={firstText}
      keepCurrentModel
      saveViewState={false}
      loading={null}
      onMount={onMount}
    />
  );
}

/** The panel holds the keyboard while its editor is on the way: now the editor takes it. */
function takeWaitingKeyboard(editor: monaco.editor.IStandaloneCodeEditor | undefined): void {
  const panel = editor?.getContainerDomNode().closest('[role="tabpanel"]');
  if (panel !== undefined && panel !== null && panel === document.activeElement) editor?.focus();
}
