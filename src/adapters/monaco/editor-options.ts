import { monaco } from './monaco.ts';
import { readEditorFont } from './theme.ts';

/** How every editor is set up. */
export function editorOptions(): monaco.editor.IStandaloneEditorConstructionOptions {
  return {
    ...readEditorFont(),
    accessibilitySupport: 'auto',
    automaticLayout: true,
    bracketPairColorization: { enabled: true },
    detectIndentation: true,
    // Files that are dropped are imported by the page.
    dropIntoEditor: { enabled: false },
    fixedOverflowWidgets: true,
    fontLigatures: false,
    guides: { bracketPairs: 'active', indentation: true },
    lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.OnCode },
    lineNumbersMinChars: 4,
    links: true,
    minimap: { enabled: false },
    padding: { top: 4, bottom: 4 },
    quickSuggestions: { other: true, comments: false, strings: true },
    readOnlyMessage: { value: 'Read only: another tab is editing this plugin.' },
    // Dimmed, the number of the last line would be too faint to read.
    renderFinalNewline: 'on',
    renderLineHighlight: 'line',
    scrollBeyondLastLine: false,
    smoothScrolling: false,
    stickyScroll: { enabled: true },
    tabSize: 4,
    unicodeHighlight: { ambiguousCharacters: true, invisibleCharacters: true },
    unusualLineTerminators: 'off',
    // In a shadow root the menu would be without the colours of the theme.
    useShadowDOM: false,
    wordBasedSuggestions: 'currentDocument',
  };
}
