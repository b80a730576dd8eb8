import { lookUp } from '../look-up.ts';

/** The variables of environment markers (PEP 508), the older spellings with a dot included. */
export const MARKER_VARIABLES: readonly string[] = [
  'python_version',
  'python_full_version',
  'os_name',
  'sys_platform',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform_machine',
  'platform_python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
  'os.name',
  'sys.platform',
  'platform.version',
  'platform.machine',
  'platform.python_implementation',
  'python_implementation',
];

const TOKEN = /\s*(?:(\()|(\))|("[^"]*"|'[^']*')|(===|~=|==|!=|<=|>=|<|>)|([A-Za-z_][A-Za-z0-9_.-]*)|(\S))/y;

type Token =
  | { readonly kind: 'open' | 'close' | 'string' | 'operator' | 'word' | 'other'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

/** Says in words why a marker cannot be read, or nothing when it can. */
export function findMarkerProblem(marker: string): string | undefined {
  if (marker.trim() === '') return 'A condition must follow ";", such as: python_version < "3.10".';
  const reader = new MarkerReader(tokenize(marker));
  reader.readOr();
  return reader.problem;
}

function tokenize(marker: string): Token[] {
  const tokens: Token[] = [];
  const text = marker.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) break;
    const [, open, close, string, operator, word, other] = match;
    if (open !== undefined) tokens.push({ kind: 'open', text: open });
    else if (close !== undefined) tokens.push({ kind: 'close', text: close });
    else if (string !== undefined) tokens.push({ kind: 'string', text: string });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (other !== undefined) tokens.push({ kind: 'other', text: other });
  }
  return tokens;
}

/** Reads `or` of `and` of comparisons and parentheses, and stops at the first problem. */
class MarkerReader {
  problem: string | undefined = undefined;
  private position = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  readOr(): void {
    this.readSequence();
    const next = this.peek();
    if (this.problem !== undefined || next.kind === 'end') return;
    if (next.kind === 'close') this.fail('There is a ")" too many in the condition.');
    else this.fail(`"${next.text}" is not expected here. Join conditions with "and" or "or".`);
  }

  /** `and` binds closer than `or`; for what is legal, the two read alike. */
  private readSequence(): void {
    this.readComparison();
    while (this.problem === undefined && this.isWord('and', 'or')) {
      this.position += 1;
      this.readComparison();
    }
  }

  private readComparison(): void {
    if (this.peek().kind === 'open') {
      this.position += 1;
      this.readSequence();
      if (this.problem !== undefined) return;
      if (this.peek().kind !== 'close') this.fail('A ")" is missing in the condition.');
      else this.position += 1;
      return;
    }
    this.readOperand();
    if (this.problem === undefined) this.readOperator();
    if (this.problem === undefined) this.readOperand();
  }

  private readOperand(): void {
    const token = this.peek();
    this.position += 1;
    if (token.kind === 'string') return;
    if (token.kind === 'end') {
      this.fail('The condition ends too early: a value in quotes is missing.');
    } else if (token.kind === 'word') {
      if (!MARKER_VARIABLES.includes(token.text)) this.fail(describeUnknownVariable(token.text));
    } else if (/\d/.test(token.text)) {
      this.fail('The values of a condition stand in quotes: python_version < "3.10".');
    } else {
      this.fail(`"${token.text}" is not expected in the condition. Write for example: python_version < "3.10".`);
    }
  }

  private readOperator(): void {
    const token = this.peek();
    if (token.kind === 'operator' || this.isWord('in')) {
      this.position += 1;
    } else if (this.isWord('not') && this.tokens[this.position + 1]?.text === 'in') {
      this.position += 2;
    } else if (token.text === '=') {
      this.fail('Compare with "==", not "=".');
    } else {
      this.fail('A comparison is missing in the condition, such as: python_version < "3.10".');
    }
  }

  private peek(): Token {
    return this.tokens[this.position] ?? { kind: 'end', text: '' };
  }

  private isWord(...words: readonly string[]): boolean {
    const token = this.peek();
    return token.kind === 'word' && words.includes(token.text);
  }

  private fail(problem: string): void {
    this.problem ??= problem;
  }
}

function describeUnknownVariable(word: string): string {
  const plain = word.toLowerCase().replace(/[-.]/g, '_');
  const meant = MARKER_VARIABLES.find((name) => name === plain) ?? lookUp(MEANT_VARIABLES, plain);
  if (meant !== undefined) return `"${word}" is not a variable of conditions. Write "${meant}".`;
  return `"${word}" is not a variable of conditions, and a text stands in quotes. Known are python_version, sys_platform, platform_system, platform_machine and others.`;
}

const MEANT_VARIABLES: { readonly [word: string]: string } = {
  python: 'python_version',
  pythonversion: 'python_version',
  version: 'python_version',
  py_version: 'python_version',
  platform: 'sys_platform',
  os: 'os_name',
  machine: 'platform_machine',
  system: 'platform_system',
};
