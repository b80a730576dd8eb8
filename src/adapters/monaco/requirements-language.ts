import type { languages } from 'monaco-editor/editor';

/** The colours of the files that pip reads: a package and its version rule, options, markers and comments. */
export const REQUIREMENTS_GRAMMAR: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.requirements',
  // A marker ends with its line, which only a rule for the line feed can see.
  includeLF: true,
  tokenizer: {
    root: [
      [/^\s*#[^\n]*/, 'comment'],
      [/\s#[^\n]*/, 'comment'],
      [/^(\s*--?[A-Za-z][\w-]*)([=\s]*)([^\s#]*)/, ['keyword', '', 'string']],
      [/(?:git|hg|svn|bzr)\+[^\s#;]+|https?:\/\/[^\s#;]+|file:[^\s#;]+/, 'string'],
      [/^\s*[A-Za-z0-9][\w.-]*/, 'type'],
      [/\[[^\]\n]*\]/, 'attribute.name'],
      [/[<>=!~]=?=?/, 'operator'],
      [/;/, 'delimiter', '@marker'],
      [/[\w.*+!-]+/, 'number'],
      [/[,@()]/, 'delimiter'],
      [/\s/, ''],
    ],
    marker: [
      [/\n/, '', '@pop'],
      [/\s#[^\n]*/, 'comment'],
      [/"[^"\n]*"|'[^'\n]*'/, 'string'],
      [/(?:and|or|not|in)\b/, 'keyword'],
      [/[A-Za-z_]\w*/, 'attribute.name'],
      [/[<>=!~]=?=?/, 'operator'],
      [/[^\n]/, ''],
    ],
  },
};

export const REQUIREMENTS_CONFIGURATION: languages.LanguageConfiguration = {
  comments: { lineComment: '#' },
  brackets: [
    ['[', ']'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    { open: '[', close: ']' },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  wordPattern: /[A-Za-z0-9][\w.-]*/g,
};
