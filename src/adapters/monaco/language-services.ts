import type { CompletionItem } from '../../domain/schema/complete.ts';
import { registerFixes } from './code-actions.ts';
import { monaco } from './monaco.ts';
import { findDocument } from './open-document.ts';
import { registerRename } from './reference-actions.ts';

/** Asks the checker what can be written and what is known, for JSON, and offers the fixes of problems in every file. Once per page. */
export function registerServices(): void {
  monaco.languages.registerCompletionItemProvider('json', {
    triggerCharacters: ['"', "'", ':', ' ', '.'],
    provideCompletionItems: async (model, position) => {
      const document = findDocument(model);
      const version = model.getVersionId();
      const found = await document?.assistant.complete(document.path, document.toOffset(position));
      if (document === undefined || found === undefined || model.isDisposed() || model.getVersionId() !== version) {
        return { suggestions: [] };
      }
      const range = document.toRange(found.replace);
      return { suggestions: found.items.map((item, place) => toSuggestion(item, place, range)) };
    },
  });
  monaco.languages.registerHoverProvider('json', {
    provideHover: async (model, position) => {
      const document = findDocument(model);
      const found = await document?.assistant.hover(document.path, document.toOffset(position));
      if (document === undefined || found === undefined || model.isDisposed()) return null;
      return { range: document.toRange(found.range), contents: [{ value: found.markdown }] };
    },
  });
  registerFixes();
  registerRename();
}

function toSuggestion(item: CompletionItem, place: number, range: monaco.Range): monaco.languages.CompletionItem {
  const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages;
  return {
    // As one label both are read out; Monaco leaves a `detail` out of the name.
    label: item.detail === '' ? item.label : { label: item.label, description: item.detail },
    kind: item.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    insertText: item.snippet,
    insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet,
    sortText: String(place).padStart(5, '0'),
    documentation: { value: item.docs },
    range,
    // A key is written with the start of its value: what that can be is shown next.
    ...(item.kind === 'key'
      ? { command: { id: 'editor.action.triggerSuggest', title: '', arguments: [{ auto: true }] } }
      : {}),
    ...(item.filter === '' ? {} : { filterText: item.filter }),
  };
}
