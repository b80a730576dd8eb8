import type { TextRange } from '../dssjson/tree.ts';
import { fillTemplate } from './replacement.ts';

/** One line around a match, cut to what fits a list. */
export interface Excerpt {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

export interface SearchMatch {
  readonly range: TextRange;
  /** The line it begins in, counted from 1. */
  readonly line: number;
  readonly excerpt: Excerpt;
  /** What it becomes, when a replacement was asked for. */
  readonly replacement?: string;
}

/** What a match becomes: a text as it stands, or the template of a regular expression. */
export interface Replacement {
  readonly text: string;
  readonly isTemplate: boolean;
}

/** How much is shown of a line, in UTF-16 units. */
const BEFORE_LENGTH = 60;
const HIT_LENGTH = 160;
const AFTER_LENGTH = 160;

/** The first `limit` matches in a text. Matches of nothing are passed over. */
export function findMatches(
  text: string,
  pattern: RegExp,
  limit: number,
  replacement?: Replacement | undefined,
): SearchMatch[] {
  const matches: SearchMatch[] = [];
  const place: Place = { line: 1, start: 0 };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (matches.length >= limit) break;
    if (match[0] === '') {
      pattern.lastIndex += isInPair(text, pattern.lastIndex) ? 2 : 1;
      continue;
    }
    const range = { start: match.index, end: match.index + match[0].length };
    moveTo(place, text, range.start);
    const found = { range, line: place.line, excerpt: cutExcerpt(text, range, place.start) };
    matches.push(replacement === undefined ? found : { ...found, replacement: fill(replacement, match) });
  }
  return matches;
}

/** Known places of a text, given in their order, as matches. */
export function matchesAt(text: string, ranges: readonly TextRange[]): SearchMatch[] {
  const place: Place = { line: 1, start: 0 };
  return ranges.map((range) => {
    moveTo(place, text, range.start);
    return { range, line: place.line, excerpt: cutExcerpt(text, range, place.start) };
  });
}

function fill({ text, isTemplate }: Replacement, match: RegExpExecArray): string {
  return isTemplate ? fillTemplate(text, match) : text;
}

interface Place {
  line: number;
  start: number;
}

/** Goes on to the line that holds an offset. */
function moveTo(place: Place, text: string, offset: number): void {
  for (let end = findLineEnd(text, place.start); end < offset; end = findLineEnd(text, place.start)) {
    const next = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (next > offset) return;
    place.line += 1;
    place.start = next;
  }
}

function findLineEnd(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) return index;
  }
  return text.length;
}

function cutExcerpt(text: string, { start, end }: TextRange, lineStart: number): Excerpt {
  const from = Math.max(lineStart, start - BEFORE_LENGTH);
  const head = text.slice(from, start);
  const hitEnd = Math.min(end, findLineEnd(text, start), start + HIT_LENGTH);
  const tail = hitEnd < end ? '' : text.slice(end, Math.min(findLineEnd(text, end), end + AFTER_LENGTH));
  return {
    before: from > lineStart ? `…${head}` : head.trimStart(),
    hit: text.slice(start, hitEnd) + (hitEnd < end ? '…' : ''),
    after: tail.trimEnd(),
  };
}

function isInPair(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
