import { monaco } from './monaco.ts';

/** The one theme: its colours are those of the page, whatever theme the page has. */
export const EDITOR_THEME = 'plugsmith';

/** Colours of the page, by the token that holds them. */
type Palette = (token: string) => string;

/** Gives Monaco the colours of the page, now and whenever the page's theme changes. Answers a function that stops it. */
export function followPageTheme(): () => void {
  defineTheme();
  const observer = new MutationObserver(() => {
    defineTheme();
    monaco.editor.setTheme(EDITOR_THEME);
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** Fonts and sizes, from the same tokens. */
export function readEditorFont(): { fontFamily: string; fontSize: number; lineHeight: number } {
  const style = getComputedStyle(document.documentElement);
  const pixels = (token: string, fallback: number) => Number.parseFloat(style.getPropertyValue(token)) || fallback;
  return {
    fontFamily: style.getPropertyValue('--font-code').trim() || 'monospace',
    fontSize: pixels('--size-code', 13),
    lineHeight: pixels('--line-code', 20),
  };
}

function defineTheme(): void {
  const theme = document.documentElement.dataset['theme'];
  const base = theme === 'contrast' ? 'hc-black' : theme === 'dark' ? 'vs-dark' : 'vs';
  const color = readPalette();
  monaco.editor.defineTheme(EDITOR_THEME, {
    base,
    // Monaco's own colours are not checked for contrast against ours.
    inherit: false,
    rules: tokenRules((token) => color(token).slice(1)),
    colors: { ...editorColors(color), ...widgetColors(color) },
  });
}

/** The colours behind tokens as `#rrggbbaa`. The page writes OKLCH, which Monaco does not read: a canvas converts. */
function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return (token) => {
    if (canvas === null) return '#808080ff';
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = style.getPropertyValue(token).trim();
    canvas.fillRect(0, 0, 1, 1);
    const pixel = canvas.getImageData(0, 0, 1, 1).data;
    return `#${[...pixel].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
}

function tokenRules(color: Palette): monaco.editor.ITokenThemeRule[] {
  const rule = (token: string, foreground: string) => ({ token, foreground: color(foreground) });
  return [
    rule('', '--text-1'),
    rule('comment', '--syntax-comment'),
    rule('keyword', '--syntax-keyword'),
    rule('operator', '--text-2'),
    rule('delimiter', '--text-2'),
    rule('string', '--syntax-string'),
    rule('string.key.json', '--syntax-key'),
    rule('string.value.json', '--syntax-string'),
    rule('string.escape', '--syntax-string'),
    rule('string.link', '--accent-text'),
    rule('regexp', '--syntax-string'),
    rule('number', '--syntax-number'),
    rule('number.hex', '--syntax-number'),
    rule('constant', '--syntax-number'),
    rule('type', '--syntax-type'),
    rule('type.identifier', '--syntax-type'),
    rule('predefined', '--syntax-type'),
    rule('annotation', '--syntax-type'),
    rule('tag', '--syntax-key'),
    rule('metatag', '--syntax-key'),
    rule('key', '--syntax-key'),
    rule('variable', '--text-1'),
    rule('variable.predefined', '--syntax-type'),
    rule('attribute.name', '--syntax-type'),
    rule('attribute.value', '--syntax-string'),
    rule('attribute.value.number', '--syntax-number'),
    rule('attribute.value.unit', '--syntax-number'),
    rule('invalid', '--error-text'),
    { ...rule('strong', '--text-1'), fontStyle: 'bold' },
    { ...rule('emphasis', '--text-1'), fontStyle: 'italic' },
  ];
}

function editorColors(color: Palette): monaco.editor.IColors {
  const faint = (token: string, alpha: string) => color(token).slice(0, 7) + alpha;
  return {
    'editor.background': color('--bg-1'),
    'editor.foreground': color('--text-1'),
    'editorCursor.foreground': color('--text-1'),
    'editorLineNumber.foreground': color('--text-3'),
    'editorLineNumber.activeForeground': color('--text-1'),
    'editor.lineHighlightBackground': color('--bg-2'),
    'editor.lineHighlightBorder': '#00000000',
    'editor.selectionBackground': faint('--accent', '4d'),
    'editor.inactiveSelectionBackground': faint('--accent', '26'),
    'editor.selectionHighlightBackground': faint('--accent', '22'),
    'editor.wordHighlightBackground': faint('--accent', '1f'),
    'editor.wordHighlightStrongBackground': faint('--accent', '33'),
    'editor.findMatchBackground': faint('--warn', '80'),
    'editor.findMatchHighlightBackground': faint('--warn', '40'),
    'editorBracketMatch.background': faint('--accent', '26'),
    'editorBracketMatch.border': color('--accent'),
    'editorBracketHighlight.foreground1': color('--syntax-key'),
    'editorBracketHighlight.foreground2': color('--syntax-keyword'),
    'editorBracketHighlight.foreground3': color('--syntax-type'),
    'editorBracketHighlight.unexpectedBracket.foreground': color('--error-text'),
    'editorIndentGuide.background1': color('--border'),
    'editorIndentGuide.activeBackground1': color('--border-strong'),
    'editorWhitespace.foreground': color('--border-strong'),
    'editorError.foreground': color('--error'),
    'editorWarning.foreground': color('--warn'),
    'editorInfo.foreground': color('--info'),
    'editorLightBulb.foreground': color('--warn'),
    'editorLightBulbAutoFix.foreground': color('--info'),
    'editorLink.activeForeground': color('--accent-text'),
    'editorStickyScroll.background': color('--bg-1'),
    'editorStickyScrollHover.background': color('--bg-3'),
    'editorStickyScroll.border': color('--border'),
    'editorOverviewRuler.border': '#00000000',
    'editorGutter.background': color('--bg-1'),
    'scrollbarSlider.background': faint('--border-strong', '66'),
    'scrollbarSlider.hoverBackground': faint('--border-strong', '99'),
    'scrollbarSlider.activeBackground': faint('--border-strong', 'cc'),
    focusBorder: color('--focus'),
  };
}

function widgetColors(color: Palette): monaco.editor.IColors {
  return {
    'editorWidget.background': color('--bg-2'),
    'editorWidget.foreground': color('--text-1'),
    'editorWidget.border': color('--border'),
    'editorHoverWidget.background': color('--bg-2'),
    'editorHoverWidget.foreground': color('--text-1'),
    'editorHoverWidget.border': color('--border'),
    'editorHoverWidget.statusBarBackground': color('--bg-3'),
    'editorSuggestWidget.background': color('--bg-2'),
    'editorSuggestWidget.foreground': color('--text-1'),
    'editorSuggestWidget.border': color('--border'),
    'editorSuggestWidget.selectedBackground': color('--accent-bg'),
    'editorSuggestWidget.selectedForeground': color('--text-1'),
    'editorSuggestWidget.highlightForeground': color('--accent-text'),
    'editorSuggestWidget.focusHighlightForeground': color('--accent-text'),
    'list.hoverBackground': color('--bg-3'),
    'list.focusBackground': color('--accent-bg'),
    'list.focusForeground': color('--text-1'),
    'list.highlightForeground': color('--accent-text'),
    'input.background': color('--bg-1'),
    'input.foreground': color('--text-1'),
    'input.border': color('--border-strong'),
    'input.placeholderForeground': color('--text-3'),
    'inputValidation.infoBackground': color('--info-bg'),
    'inputValidation.infoForeground': color('--text-1'),
    'inputValidation.infoBorder': color('--info'),
    'inputValidation.warningBackground': color('--warn-bg'),
    'inputValidation.warningForeground': color('--text-1'),
    'inputValidation.warningBorder': color('--warn'),
    'inputValidation.errorBackground': color('--error-bg'),
    'inputValidation.errorForeground': color('--text-1'),
    'inputValidation.errorBorder': color('--error'),
    'inputOption.activeBackground': color('--accent-bg'),
    'inputOption.activeForeground': color('--text-1'),
    'inputOption.activeBorder': color('--accent'),
    'menu.background': color('--bg-2'),
    'menu.foreground': color('--text-1'),
    'menu.border': color('--border'),
    'menu.selectionBackground': color('--accent-bg'),
    'menu.selectionForeground': color('--text-1'),
    'menu.separatorBackground': color('--border'),
    'quickInput.background': color('--bg-2'),
    'quickInput.foreground': color('--text-1'),
    'textLink.foreground': color('--accent-text'),
    'textLink.activeForeground': color('--accent-text'),
    'textCodeBlock.background': color('--bg-3'),
    'widget.shadow': '#00000000',
    descriptionForeground: color('--text-2'),
    errorForeground: color('--error-text'),
    foreground: color('--text-1'),
    'icon.foreground': color('--text-2'),
  };
}
