import type { CompletionItem } from '../../domain/schema/complete.ts';
import { registerFixes } from './code-actions.ts';
import { monaco } from './monaco.ts';
import { findDocument } from './open-document.ts';

/** Asks the checker what can be written and what is known, for JSON, and offers the fixes of problems in every file. Once per page. */
export function registerServices(): void {
  monaco.languages.registerCompletionItemProvider('json', {
    triggerCharacters: ['"', "'", ':', ' '],
    provideCompletionItems: async (model, position) => {
      const document = findDocument(model);
      const version = model.getVersionId();
      const found = await document?.assistant.complete(document.path, document.toOffset(position));
      if (document === undefined || found === undefined || model.isDisposed() || model.getVersionId() !== version) {
        return { suggestions: [] };
      }
      const range = document.toRange(found.replace);
      const typed = model.getValueInRange(range);
      return { suggestions: found.items.map((item, place) => toSuggestion(item, place, range, typed)) };
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
}

/** What is typed already may be in quotes that the label has not: the filter looks at what the snippet would write. */
function toSuggestion(
  item: CompletionItem,
  place: number,
  range: monaco.Range,
  typed: string,
): monaco.languages.CompletionItem {
  const quote = /^["']/.exec(typed)?.[0] ?? '';
  return {
    label: item.label,
    kind:
      item.kind === 'key' ? monaco.languages.CompletionItemKind.Property : monaco.languages.CompletionItemKind.Value,
    insertText: item.snippet,
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
    filterText: `${quote}${item.label.replace(/^["']|["']$/g, '')}`,
    sortText: String(place).padStart(5, '0'),
    detail: item.detail,
    documentation: { value: item.docs },
    range,
  };
}
