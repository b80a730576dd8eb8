import { errorAt, type NoteKind, noteAt, type ReadErrorKind } from './diagnostics.ts';
import type { ReadError, ReadNote } from './tree.ts';

/** Characters that end a word without quotes, as for Gson. */
const LITERAL_END = /[/\\;#={}[\]:, \t\f\r\n]/;
/** A text with so many errors is no descriptor; more of them would help nobody. */
const MAX_ERRORS = 100;
const PREFIX = ")]}'\n";

/** Walks over a text as Gson's lenient reader does, and keeps what it noticed on the way. */
export class Scanner {
  readonly text: string;
  readonly notes: ReadNote[] = [];
  readonly errors: ReadError[] = [];
  position = 0;
  /** Whether a string ran over the end of a line. */
  hasLongString = false;
  /** Where the last string was cut that is not closed on its line. */
  cutAt: number | undefined;
  private readonly endsStringsWithLine: boolean;

  /** @param endsStringsWithLine whether a string that is open at the end of its line is an error, unlike for Gson */
  constructor(text: string, endsStringsWithLine = false) {
    this.text = text;
    this.endsStringsWithLine = endsStringsWithLine;
    if (text.startsWith('\ufeff')) {
      this.note('byte-order-mark', 0, 1);
      this.position = 1;
    }
  }

  note(kind: NoteKind, start: number, end = this.position): void {
    this.notes.push(noteAt(kind, start, end));
  }

  fail(kind: ReadErrorKind, start: number, end: number): void {
    if (this.errors.length >= MAX_ERRORS) return;
    this.errors.push(errorAt(kind, { start, end: Math.min(end, this.text.length) }));
  }

  /** Passes over the guard `)]}'` that may stand before a document. Answers whether it was there. */
  skipPrefix(): boolean {
    this.skipSpace();
    if (!this.text.startsWith(PREFIX, this.position)) return false;
    this.note('prefix', this.position, this.position + PREFIX.length);
    this.position += PREFIX.length;
    return true;
  }

  /** Passes over white space and comments. Answers the character that follows; `''` at the end. */
  skipSpace(): string {
    const { text } = this;
    for (;;) {
      const char = text.charAt(this.position);
      if (char === ' ' || char === '\n' || char === '\r' || char === '\t') this.position += 1;
      else if (char === '#') this.skipLine('hash-comment');
      else if (char === '/' && text.charAt(this.position + 1) === '/') this.skipLine('comment');
      else if (char === '/' && text.charAt(this.position + 1) === '*') this.skipBlockComment();
      else return char;
    }
  }

  /** Reads what stands between quotes; the position is at the opening one. Answers what DSS gets, escapes resolved. */
  readQuoted(): string {
    const start = this.position;
    const quote = this.text.charAt(start);
    let value = '';
    let hasControl = false;
    let from = start + 1;
    for (let at = from; at < this.text.length; at += 1) {
      const char = this.text.charAt(at);
      if (char === quote) {
        value += this.text.slice(from, at);
        this.position = at + 1;
        if (quote === "'") this.note('single-quotes', start);
        if (hasControl) this.note('control-character', start);
        return value;
      }
      if (char === '\n' || char === '\r') {
        this.hasLongString = true;
        if (this.endsStringsWithLine) return this.endOpenString(start, value + this.text.slice(from, at), at);
      }
      if (char < ' ') hasControl = true;
      if (char !== '\\') continue;
      value += this.text.slice(from, at);
      this.position = at + 1;
      value += this.readEscape();
      from = this.position;
      at = from - 1;
    }
    return this.endOpenString(start, value + this.text.slice(from), this.text.length);
  }

  private endOpenString(start: number, value: string, end: number): string {
    this.position = end;
    this.cutAt = end;
    this.fail('end-in-string', start, firstLineEnd(this.text, start));
    return value;
  }

  /** Reads a word without quotes. Empty when none stands here. */
  readWord(): string {
    const start = this.position;
    while (this.position < this.text.length && !LITERAL_END.test(this.text.charAt(this.position))) this.position += 1;
    return this.text.slice(start, this.position);
  }

  private readEscape(): string {
    const start = this.position - 1;
    const char = this.text.charAt(this.position);
    this.position += 1;
    switch (char) {
      case '"':
      case '\\':
      case '/':
        return char;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case "'":
      case '\n':
        this.note('escape', start);
        return char;
      case 'u':
        return this.readUnicodeEscape(start);
      case '':
        this.position = this.text.length;
        this.fail('end-in-escape', start, this.position);
        return '';
      default:
        this.fail('bad-escape', start, this.position);
        return char;
    }
  }

  private readUnicodeEscape(start: number): string {
    const digits = this.text.slice(this.position, this.position + 4);
    if (/^[0-9A-Fa-f]{4}$/.test(digits)) {
      this.position += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    this.fail(digits.length < 4 ? 'end-in-escape' : 'bad-escape', start, this.position);
    return 'u';
  }

  private skipLine(kind: NoteKind): void {
    const start = this.position;
    while (this.position < this.text.length && !/[\r\n]/.test(this.text.charAt(this.position))) this.position += 1;
    this.note(kind, start);
  }

  private skipBlockComment(): void {
    const start = this.position;
    const end = this.text.indexOf('*/', start + 2);
    if (end < 0) {
      this.position = this.text.length;
      this.fail('end-in-comment', start, start + 2);
      return;
    }
    this.position = end + 2;
    this.note('comment', start);
  }
}

function firstLineEnd(text: string, start: number): number {
  const end = text.slice(start).search(/[\r\n]/);
  return end < 0 ? text.length : start + end;
}
