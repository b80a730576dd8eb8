import type { Problem } from '../domain/lint/problem.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import type { TextEdit } from '../domain/project/text-edit.ts';

/** What happened to a document, in the order it happened. */
export type DocumentEvent =
  | {
      readonly kind: 'edited';
      readonly path: ProjectPath;
      readonly edits: readonly TextEdit[];
      readonly origin: string;
    }
  /** Its text is another one: read it again. */
  | { readonly kind: 'replaced'; readonly path: ProjectPath }
  | { readonly kind: 'moved'; readonly from: ProjectPath; readonly to: ProjectPath }
  | { readonly kind: 'removed'; readonly path: ProjectPath };

/** The documents of the open plugin, as an editor sees them. The text lives in the workspace; editors are views on it. */
export interface DocumentSource {
  /** The text; nothing when the file is absent or not text. */
  read(path: ProjectPath): string | undefined;
  /** Changes a text. `origin` names the view that did, which then ignores the event. */
  edit(path: ProjectPath, edits: readonly TextEdit[], origin: string): void;
  subscribe(listener: (event: DocumentEvent) => void): () => void;
  problems(path: ProjectPath): readonly Problem[];
  subscribeProblems(listener: () => void): () => void;
  /** Whether the person may write; another tab may be writing this plugin. */
  isReadOnly(): boolean;
  subscribeReadOnly(listener: () => void): () => void;
  /** The one undo stack of the plugin. */
  undo(): void;
  redo(): void;
}

/** Where the caret of an editor is. Lines and columns count from 1, as editors show them. */
export interface CaretPosition {
  readonly line: number;
  readonly column: number;
  readonly selectedLength: number;
}

/** The editors on the screen, for commands that act on them. */
export interface DocumentHost {
  /** Puts the keyboard into the editor that was used last. Answers whether there is one. */
  focus(): boolean;
  /** Runs an action of the editor by its name: `actions.find`. */
  runAction(action: string): void;
  /** Where the caret is; nothing when no text editor is shown. */
  caret(): CaretPosition | undefined;
  subscribeCaret(listener: () => void): () => void;
}
