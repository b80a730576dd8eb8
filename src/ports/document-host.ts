import type { TextRange } from '../domain/dssjson/tree.ts';
import type { Problem } from '../domain/lint/problem.ts';
import type { ProjectPath } from '../domain/project/path.ts';
import type { TextEdit } from '../domain/project/text-edit.ts';
import type { Completions } from '../domain/schema/complete.ts';
import type { Hover } from '../domain/schema/hover.ts';

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
  /** The offset in the text of the file. */
  readonly offset: number;
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

/** A name in a document that stands for something of the plugin. */
export interface DocumentName {
  readonly range: TextRange;
  /** Whether one can go from here to what it names. */
  readonly hasDefinition: boolean;
  /** What a new name replaces: "choices.py". Absent for what is not renamed from here. */
  readonly renames: string | undefined;
}

/** Help with writing, as of the text at the moment of the question. Nothing when there is none, or when the text changed meanwhile. */
export interface DocumentAssistant {
  complete(path: ProjectPath, offset: number): Promise<Completions | undefined>;
  hover(path: ProjectPath, offset: number): Promise<Hover | undefined>;
  /** The name at an offset, and whether it leads elsewhere; nothing when nothing is named there. */
  named(path: ProjectPath, offset: number): DocumentName | undefined;
  /** Shows the thing that is named at an offset, in its own file. */
  goToDefinition(path: ProjectPath, offset: number): void;
  /** Lists what names the thing at an offset. */
  findReferences(path: ProjectPath, offset: number): void;
  /** Renames the thing at an offset wherever it is named, as one step of the undo stack. Answers why not. */
  rename(path: ProjectPath, offset: number, name: string): string | undefined;
  /** Mends a problem as one step of the undo stack. */
  applyFix(problem: Problem, fixIndex: number): void;
}

/** What a text editor on the screen is given. One editor shows one file at a time, and keeps where each one was scrolled to. */
export interface EditorPaneProps {
  /** The documents of one plugin: another plugin, another source. */
  readonly source: DocumentSource;
  readonly assistant: DocumentAssistant;
  /** Tells apart editors that stand side by side. */
  readonly group: number;
  /** The text file to show; nothing while the group shows something else. */
  readonly path: ProjectPath | undefined;
  /** The files open in any editor. What is kept for others is let go. */
  readonly openPaths: readonly ProjectPath[];
  /** Whether commands act on this editor. */
  readonly isActive: boolean;
  /** A stretch of the file to show, until `onRevealed` is called. */
  readonly reveal: { readonly range: TextRange; readonly focus: boolean } | undefined;
  readonly onRevealed: () => void;
  /** Offers the editor to commands; the answer takes the offer back. */
  readonly onHost: (host: DocumentHost) => () => void;
}
