import { MAX_DEPTH } from './diagnostics.ts';
import { readScalar } from './scalar.ts';
import { Scanner } from './scanner.ts';
import type { JsonMember, JsonNode } from './tree.ts';

/** Builds the tree of a text. It goes on after an error with what can still be understood, so that forms and completion keep working. */
export class Parser {
  readonly scanner: Scanner;
  private readonly open: ('{' | '[')[] = [];

  /** @param endsStringsWithLine whether a string that is open at the end of its line is an error, unlike for Gson */
  constructor(text: string, endsStringsWithLine = false) {
    this.scanner = new Scanner(text, endsStringsWithLine);
  }

  /** The value of the whole text; nothing when there is none. */
  parseDocument(): JsonNode | undefined {
    const { scanner } = this;
    const hasPrefix = scanner.skipPrefix();
    if (scanner.skipSpace() === '') {
      const { position } = scanner;
      if (hasPrefix) return { kind: 'scalar', range: { start: position, end: position }, value: null };
      if (scanner.errors.length === 0) scanner.fail('empty', 0, scanner.text.length);
      return undefined;
    }
    const root = this.parseValue();
    if (scanner.skipSpace() !== '') scanner.fail('more-text', scanner.position, scanner.text.length);
    return root;
  }

  private parseValue(): JsonNode | undefined {
    const { scanner } = this;
    const char = scanner.skipSpace();
    const start = scanner.position;
    if (char === '{' || char === '[') {
      if (this.open.length >= MAX_DEPTH) {
        scanner.fail('too-deep', start, start + 1);
        scanner.position = scanner.text.length;
        return undefined;
      }
      this.open.push(char);
      scanner.position += 1;
      const node = char === '{' ? this.parseObject(start) : this.parseArray(start);
      this.open.pop();
      return node;
    }
    if (char === '') {
      scanner.fail('end-before-value', start, start);
      return undefined;
    }
    const node = readScalar(scanner, char);
    if (node === undefined) scanner.fail('expected-value', start, start + 1);
    return node;
  }

  private parseArray(start: number): JsonNode {
    const { scanner } = this;
    const items: JsonNode[] = [];
    const isItemHere = (char: string) => char !== ',' && char !== ';' && char !== ']';
    for (let isFirst = true; ; isFirst = false) {
      let char = scanner.skipSpace();
      if (!isFirst) {
        if (char === ']') break;
        if (char === ',' || char === ';') this.readSeparator(char);
        else if (this.isEndOfContainer(char, 'end-in-array')) return array(start, scanner.position, items, false);
        else scanner.fail('missing-comma', scanner.position, scanner.position + 1);
        char = scanner.skipSpace();
      }
      if (isFirst && char === ']') break;
      if (isItemHere(char)) {
        if (this.isEndOfContainer(char, 'end-in-array')) return array(start, scanner.position, items, false);
        this.addItem(items);
      } else {
        scanner.note('empty-item', scanner.position, scanner.position + 1);
        items.push({ kind: 'scalar', range: { start: scanner.position, end: scanner.position }, value: null });
      }
    }
    scanner.position += 1;
    return array(start, scanner.position, items, true);
  }

  private addItem(items: JsonNode[]): void {
    const before = this.scanner.position;
    const item = this.parseValue();
    if (item !== undefined) items.push(item);
    else if (this.scanner.position === before) this.scanner.position += 1;
  }

  private parseObject(start: number): JsonNode {
    const { scanner } = this;
    const members: JsonMember[] = [];
    for (let isFirst = true; ; isFirst = false) {
      let char = scanner.skipSpace();
      if (char === '}') break;
      if (!isFirst) {
        if (char === ',' || char === ';') {
          const comma = scanner.position;
          this.readSeparator(char);
          char = scanner.skipSpace();
          if (char === '}') {
            scanner.fail('trailing-comma', comma, comma + 1);
            break;
          }
        } else if (!this.isAtEnd(char) && !this.isUnfinished(members.at(-1))) {
          scanner.fail('missing-comma', scanner.position, scanner.position + 1);
        }
      }
      if (this.isEndOfContainer(char, 'end-in-object')) return object(start, scanner.position, members, false);
      const member = this.parseMember(char);
      if (member !== undefined) members.push(member);
    }
    scanner.position += 1;
    this.noteDuplicates(members);
    return object(start, scanner.position, members, true);
  }

  private parseMember(char: string): JsonMember | undefined {
    const { scanner } = this;
    const start = scanner.position;
    const key = this.readName(char);
    if (key === undefined) {
      scanner.fail('expected-name', start, start + 1);
      if (char !== ',' && char !== ';') scanner.position += 1;
      return undefined;
    }
    const keyRange = { start, end: scanner.position };
    const bare = (): JsonMember => ({ key, keyRange, value: undefined, range: keyRange });
    const separator = scanner.skipSpace();
    if (separator === ':' || separator === '=') {
      const at = scanner.position;
      scanner.position += 1;
      if (separator === '=') {
        if (scanner.text.charAt(scanner.position) === '>') scanner.position += 1;
        scanner.note('equals', at);
      }
    } else {
      scanner.fail('expected-colon', keyRange.end, keyRange.end + 1);
      if (separator === '' || separator === ',' || separator === ';' || separator === '}' || separator === ']')
        return bare();
      if (separator === '"' || separator === "'") return bare();
    }
    const afterColon = scanner.position;
    const unfinished = (): JsonMember => ({ ...bare(), range: { start, end: lineSpaceEnd(scanner.text, afterColon) } });
    const next = scanner.skipSpace();
    if (next === ',' || next === ';' || next === '}' || this.isNextMember(next, afterColon)) {
      scanner.fail('expected-value', scanner.position, scanner.position + 1);
      return unfinished();
    }
    const before = scanner.position;
    const value = this.parseValue();
    if (value === undefined) {
      if (scanner.position === before && next !== '' && next !== ']') scanner.position += 1;
      return unfinished();
    }
    return { key, keyRange, value, range: { start, end: value.range.end } };
  }

  /**
   * Whether what stands on a later line than the colon before it is the next member, and not the value: it has a colon of
   * its own behind it, which is an error for a value anyway.
   */
  private isNextMember(char: string, afterColon: number): boolean {
    const { text, position } = this.scanner;
    if (!/[\r\n]/.test(text.slice(afterColon, position))) return false;
    const ahead = new Scanner(text, true);
    ahead.position = position;
    if (char === '"' || char === "'") ahead.readQuoted();
    else if (ahead.readWord() === '') return false;
    const behind = ahead.skipSpace();
    return behind === ':' || behind === '=';
  }

  /** A key with quotes or without; nothing when none stands here. */
  private readName(char: string): string | undefined {
    const { scanner } = this;
    if (char === '"' || char === "'") return scanner.readQuoted();
    const start = scanner.position;
    const word = scanner.readWord();
    if (word === '') return undefined;
    scanner.note('unquoted-name', start);
    return word;
  }

  private readSeparator(char: ',' | ';'): void {
    const { scanner } = this;
    scanner.position += 1;
    if (char === ';') scanner.note('semicolon', scanner.position - 1);
  }

  private isAtEnd(char: string): boolean {
    return char === '' || char === ']' || char === '}';
  }

  /** Whether the container ends here although its bracket is missing: at the end of the text, or at a bracket that closes one around it. */
  private isEndOfContainer(char: string, kind: 'end-in-array' | 'end-in-object'): boolean {
    const { scanner } = this;
    if (char === '') {
      scanner.fail(kind, scanner.position, scanner.position);
      return true;
    }
    if (char !== ']' && char !== '}') return false;
    scanner.fail('wrong-bracket', scanner.position, scanner.position + 1);
    if (this.open.slice(0, -1).includes(char === '}' ? '{' : '[')) return true;
    scanner.position += 1;
    return true;
  }

  /** Whether a member is without a value, or its value without a closing quote: that has been told, and hides the comma. */
  private isUnfinished(member: JsonMember | undefined): boolean {
    return member !== undefined && (member.value === undefined || member.range.end === this.scanner.cutAt);
  }

  private noteDuplicates(members: readonly JsonMember[]): void {
    const seen = new Set<string>();
    for (const member of members.toReversed()) {
      if (seen.has(member.key)) this.scanner.note('duplicate-key', member.keyRange.start, member.keyRange.end);
      seen.add(member.key);
    }
  }
}

/** Where the spaces and tabs end that follow an offset on its line. */
function lineSpaceEnd(text: string, offset: number): number {
  let end = offset;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return end;
}

function array(start: number, end: number, items: readonly JsonNode[], isClosed: boolean): JsonNode {
  return { kind: 'array', range: { start, end }, isClosed, items };
}

function object(start: number, end: number, members: readonly JsonMember[], isClosed: boolean): JsonNode {
  return { kind: 'object', range: { start, end }, isClosed, members };
}
