import { err, ok, type Result } from '../result.ts';

/** What a person looks for in the texts of a plugin. */
export interface SearchQuery {
  readonly text: string;
  readonly isRegex: boolean;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Globs with commas between them; empty takes every file. */
  readonly include: string;
  readonly exclude: string;
}

export const EMPTY_QUERY: SearchQuery = {
  text: '',
  isRegex: false,
  matchCase: false,
  wholeWord: false,
  include: '',
  exclude: '',
};

/** A regular expression that cannot be read, with the reason in the words of the browser. */
export interface InvalidPattern {
  readonly kind: 'invalid-pattern';
  readonly detail: string;
}

/** The expression that finds a query everywhere in a text; `^` and `$` stand for the ends of lines. */
export function compileQuery(query: SearchQuery): Result<RegExp, InvalidPattern> {
  const flags = query.matchCase ? 'gm' : 'gim';
  const pattern = query.isRegex ? query.text : escapePattern(query.text);
  const strict = compile(query.wholeWord ? asWord(pattern, '[\\p{L}\\p{N}_]') : pattern, `${flags}u`);
  if (strict.ok) return strict;
  // Escapes such as `\-` are refused only where the text is read by whole characters.
  return compile(query.wholeWord ? asWord(pattern, '\\w') : pattern, flags);
}

function asWord(pattern: string, letter: string): string {
  return `(?<!${letter})(?:${pattern})(?!${letter})`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function compile(pattern: string, flags: string): Result<RegExp, InvalidPattern> {
  try {
    return ok(new RegExp(pattern, flags));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return err({ kind: 'invalid-pattern', detail: message.slice(message.lastIndexOf(': ') + 1).trim() });
  }
}
