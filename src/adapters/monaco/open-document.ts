import type { TextRange } from '../../domain/dssjson/tree.ts';
import type { ProjectPath } from '../../domain/project/path.ts';
import { applyTextEdits, diffText, type TextEdit } from '../../domain/project/text-edit.ts';
import type { DocumentAssistant, DocumentSource } from '../../ports/document-host.ts';
import { languageOf } from './language-of.ts';
import { monaco } from './monaco.ts';
import { hasPlainLines, markLength, readLines, type TextLines, toEditorText } from './text-lines.ts';

/** Names our views in the events of the documents, which come back to all who listen. */
const ORIGIN = 'text editor';

/**
 * One file, open in the editors. The text of the workspace leads, byte order mark and line ends included; the model is
 * Monaco's picture of it. What a person types in the model becomes edits of the text, at the text's own offsets, so that
 * nothing else in the file changes; what changes in the text otherwise becomes edits of the model.
 */
export interface OpenDocument {
  readonly path: ProjectPath;
  readonly model: monaco.editor.ITextModel;
  readonly source: DocumentSource;
  readonly assistant: DocumentAssistant;
  readonly toOffset: (position: monaco.IPosition) => number;
  readonly toRange: (range: TextRange) => monaco.Range;
  /** Takes over what another view did to the text. `edits` are what it says it did. */
  readonly follow: (edits: readonly TextEdit[]) => void;
  readonly dispose: () => void;
}

const documents = new WeakMap<monaco.editor.ITextModel, OpenDocument>();

/** The document behind a model, for services that Monaco asks with a model. */
export function findDocument(model: monaco.editor.ITextModel): OpenDocument | undefined {
  return documents.get(model);
}

/** Opens a text file; nothing when it is none. */
export function openDocument(
  path: ProjectPath,
  source: DocumentSource,
  assistant: DocumentAssistant,
): OpenDocument | undefined {
  const opened = source.read(path);
  if (opened === undefined) return undefined;
  let text = opened;
  let isPlain = hasPlainLines(text);
  let lines: TextLines | undefined;
  let isFollowing = false;
  const model = monaco.editor.createModel(
    text,
    languageOf(path),
    monaco.Uri.from({ scheme: 'plugin', path: `/${path}` }),
  );
  // Monaco would end lines as the machine does in a file that has none yet.
  if (!/[\r\n]/.test(text)) model.setEOL(monaco.editor.EndOfLineSequence.LF);

  const linesOf = () => {
    lines ??= readLines(text);
    return lines;
  };
  const remember = (next: string) => {
    text = next;
    isPlain = hasPlainLines(next);
    lines = undefined;
  };
  const toOffset = (position: monaco.IPosition) =>
    isPlain ? model.getOffsetAt(position) + markLength(text) : linesOf().toOffset(position);
  const toPosition = (offset: number) =>
    isPlain ? model.getPositionAt(Math.max(offset - markLength(text), 0)) : linesOf().toPosition(offset);

  const toTextEdit = (change: monaco.editor.IModelContentChange): TextEdit => {
    if (isPlain) {
      return { offset: change.rangeOffset + markLength(text), length: change.rangeLength, text: change.text };
    }
    const { startLineNumber, startColumn, endLineNumber, endColumn } = change.range;
    const offset = linesOf().toOffset({ lineNumber: startLineNumber, column: startColumn });
    const end = linesOf().toOffset({ lineNumber: endLineNumber, column: endColumn });
    return { offset, length: end - offset, text: change.text };
  };

  const applyToModel = (edits: readonly TextEdit[]) => {
    isFollowing = true;
    model.applyEdits(
      edits.map((edit) => ({
        range: monaco.Range.fromPositions(
          model.getPositionAt(edit.offset),
          model.getPositionAt(edit.offset + edit.length),
        ),
        text: edit.text,
      })),
    );
    isFollowing = false;
  };

  const follow = (edits: readonly TextEdit[]) => {
    const next = source.read(path);
    if (next === undefined) return;
    const mark = markLength(text);
    const canRepeat =
      isPlain &&
      hasPlainLines(next) &&
      markLength(next) === mark &&
      edits.every((edit) => edit.offset >= mark && edit.offset + edit.length <= text.length) &&
      applyTextEdits(text, edits) === next;
    applyToModel(
      canRepeat
        ? edits.map((edit) => ({ ...edit, offset: edit.offset - mark }))
        : diffText(model.getValue(), toEditorText(next, model.getEOL())),
    );
    remember(next);
  };

  const listener = model.onDidChangeContent((event) => {
    if (isFollowing || event.isEolChange || event.isFlush) return;
    const before = text;
    const mayJoinLineEnds = !isPlain && linesOf().hasLoneReturn;
    source.edit(path, event.changes.map(toTextEdit), ORIGIN);
    const after = source.read(path);
    // Refused, or (with lone carriage returns) two line ends became one: the model must show what the text is.
    if (after === undefined || after === before || mayJoinLineEnds) follow([]);
    else remember(after);
  });

  const document: OpenDocument = {
    path,
    model,
    source,
    assistant,
    toOffset,
    toRange: ({ start, end }) => monaco.Range.fromPositions(toPosition(start), toPosition(end)),
    follow,
    dispose: () => {
      listener.dispose();
      model.dispose();
    },
  };
  documents.set(model, document);
  return document;
}

/** Whether an event of the documents comes from our own models, which show it already. */
export function isOwnOrigin(origin: string): boolean {
  return origin === ORIGIN;
}
