import type { ProjectPath } from '../../domain/project/path.ts';
import type { DocumentAssistant, DocumentEvent, DocumentSource } from '../../ports/document-host.ts';
import { showMarkers } from './markers.ts';
import { isOwnOrigin, type OpenDocument, openDocument } from './open-document.ts';

/** Monaco warns of leaks from 200 models on; files beyond this are opened again when they are shown. */
const MAX_MODELS = 100;

/** An editor on the screen, as the registry knows it: it must let go of a document before the document is closed. */
export interface DocumentView {
  shown(): ProjectPath | undefined;
  letGo(path: ProjectPath): void;
  moved(from: ProjectPath, to: ProjectPath): void;
  /** A file has a text now: an editor that waits for it can show it. */
  appeared(path: ProjectPath): void;
}

/** The documents of one plugin that are open in its editors. Two editors of the same file share one document. */
export interface DocumentRegistry {
  /** The document of a text file, opened if it was not; nothing when it is no text. */
  open(path: ProjectPath): OpenDocument | undefined;
  /** Closes the documents of all other files. */
  keepOnly(paths: readonly ProjectPath[]): void;
  /** Adds an editor. The first one starts the registry; when the last one is taken away, everything is closed. */
  attach(view: DocumentView): () => void;
}

const registries = new WeakMap<DocumentSource, DocumentRegistry>();

/** The registry of a plugin's documents: the same one for every editor. */
export function registryOf(source: DocumentSource, assistant: DocumentAssistant): DocumentRegistry {
  const known = registries.get(source);
  if (known !== undefined) return known;
  const registry = createRegistry(source, assistant);
  registries.set(source, registry);
  return registry;
}

function createRegistry(source: DocumentSource, assistant: DocumentAssistant): DocumentRegistry {
  /** In the order of use, the latest last. */
  const open = new Map<ProjectPath, OpenDocument>();
  const views = new Set<DocumentView>();
  let stop: (() => void) | undefined;

  const close = (path: ProjectPath) => {
    const document = open.get(path);
    if (document === undefined) return;
    for (const view of views) view.letGo(path);
    open.delete(path);
    document.dispose();
  };
  const closeOldest = () => {
    const shown = new Set([...views].map((view) => view.shown()));
    const oldest = [...open.keys()].find((path) => !shown.has(path));
    if (oldest !== undefined) close(oldest);
  };
  const onEvent = (event: DocumentEvent) => {
    switch (event.kind) {
      case 'edited':
        if (!isOwnOrigin(event.origin)) open.get(event.path)?.follow(event.edits);
        break;
      case 'replaced':
        if (source.read(event.path) === undefined) close(event.path);
        else open.get(event.path)?.follow([]);
        for (const view of views) view.appeared(event.path);
        break;
      case 'moved':
        close(event.from);
        for (const view of views) view.moved(event.from, event.to);
        for (const view of views) view.appeared(event.to);
        break;
      case 'removed':
        close(event.path);
        break;
    }
  };
  const start = () => {
    const stopEvents = source.subscribe(onEvent);
    // The first document is opened before its editor exists.
    for (const document of open.values()) document.follow([]);
    const stopProblems = source.subscribeProblems(() => {
      for (const document of open.values()) showMarkers(document);
    });
    return () => {
      stopEvents();
      stopProblems();
      for (const path of [...open.keys()]) close(path);
    };
  };

  return {
    open: (path) => {
      const document = open.get(path) ?? openDocument(path, source, assistant);
      if (document === undefined) return undefined;
      if (!open.has(path)) {
        showMarkers(document);
        if (open.size >= MAX_MODELS) closeOldest();
      }
      open.delete(path);
      open.set(path, document);
      return document;
    },
    keepOnly: (paths) => {
      const kept = new Set(paths);
      for (const path of [...open.keys()]) if (!kept.has(path)) close(path);
    },
    attach: (view) => {
      views.add(view);
      stop ??= start();
      return () => {
        views.delete(view);
        if (views.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
