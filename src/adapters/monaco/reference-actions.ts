import { monaco } from './monaco.ts';
import { findDocument, type OpenDocument } from './open-document.ts';

/** Puts what can be done with a name into the menu of an editor. Its keys are those of the page's commands. */
export function addReferenceActions(
  editor: monaco.editor.IStandaloneCodeEditor,
  shown: () => OpenDocument | undefined,
): () => void {
  const add = (id: string, label: string, order: number, run: (document: OpenDocument, offset: number) => void) =>
    editor.addAction({
      id: `plugsmith.${id}`,
      label,
      contextMenuGroupId: 'navigation',
      contextMenuOrder: order,
      run: () => {
        const document = shown();
        const position = editor.getPosition();
        if (document !== undefined && position !== null) run(document, document.toOffset(position));
      },
    });
  const actions = [
    add('go-to-definition', 'Go to definition', 1, ({ assistant, path }, offset) =>
      assistant.goToDefinition(path, offset),
    ),
    add('find-references', 'Find references', 2, ({ assistant, path }, offset) =>
      assistant.findReferences(path, offset),
    ),
  ];
  return () => {
    for (const action of actions) action.dispose();
  };
}

const NOTHING_NAMED = 'Nothing here is renamed with its references.';

/** Renames through the workspace, in all files as one step; Monaco only asks for the name. Once per page. */
export function registerRename(): void {
  monaco.languages.registerRenameProvider('*', {
    resolveRenameLocation: (model, position) => {
      const document = findDocument(model);
      const named = document?.assistant.named(document.path, document.toOffset(position));
      if (document === undefined || named?.renames === undefined) {
        const { lineNumber, column } = position;
        const range = new monaco.Range(lineNumber, column, lineNumber, column);
        return { range, text: '', rejectReason: NOTHING_NAMED };
      }
      return { range: document.toRange(named.range), text: named.renames };
    },
    provideRenameEdits: (model, position, newName) => {
      const document = findDocument(model);
      const refused = document?.assistant.rename(document.path, document.toOffset(position), newName);
      return refused === undefined ? { edits: [] } : { edits: [], rejectReason: refused };
    },
  });
}
