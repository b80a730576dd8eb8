import type { languages } from 'monaco-editor/editor';

/** A token between quotes, escapes included, that may be cut off by the end of the line. */
const DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)/;
const SINGLE_QUOTED = /'(?:[^'\\]|\\.)*(?:'|\\?$)/;
/** What Gson takes for a word without quotes in its lenient mode: up to a character that means something. */
const WORD = /[^\s{}[\]:,;=#/\\"']+/;

/**
 * The colours of JSON as DSS reads it: comments of three kinds, single quotes and words without quotes are legal. A text
 * is a key when a colon follows it on its line.
 */
export const JSON_GRAMMAR: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.json',
  brackets: [
    { open: '{', close: '}', token: 'delimiter.bracket' },
    { open: '[', close: ']', token: 'delimiter.array' },
  ],
  tokenizer: {
    root: [
      [/\s+/, ''],
      [/\/\/.*$|#.*$/, 'comment'],
      [/\/\*/, 'comment', '@comment'],
      [/[{}[\]]/, '@brackets'],
      [/[,:;=]/, 'delimiter'],
      [new RegExp(`(?:${DOUBLE_QUOTED.source}|${SINGLE_QUOTED.source})(?=\\s*[:=])`), 'string.key'],
      [DOUBLE_QUOTED, 'string.value'],
      [SINGLE_QUOTED, 'string.value'],
      [/-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![^\s{}[\]:,;=#/\\"'])/, 'number'],
      [/(?:true|false|null)(?![^\s{}[\]:,;=#/\\"'])/i, 'keyword'],
      [new RegExp(`${WORD.source}(?=\\s*[:=])`), 'string.key'],
      [WORD, 'string.value'],
    ],
    comment: [
      [/[^*]+/, 'comment'],
      [/\*\//, 'comment', '@pop'],
      [/\*/, 'comment'],
    ],
  },
};

export const JSON_CONFIGURATION: languages.LanguageConfiguration = {
  wordPattern: /(-?\d*\.\d\w*)|([^\s[{\]},:="']+)/g,
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string', 'comment'] },
    { open: '[', close: ']', notIn: ['string', 'comment'] },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: "'", close: "'", notIn: ['string', 'comment'] },
  ],
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '"', close: '"' },
  ],
  indentationRules: {
    increaseIndentPattern:
      /({+(?=((\\.|[^"\\])*"(\\.|[^"\\])*")*[^"}]*)$)|(\[+(?=((\\.|[^"\\])*"(\\.|[^"\\])*")*[^"\]]*)$)/,
    decreaseIndentPattern: /^\s*[}\]],?\s*$/,
  },
};
