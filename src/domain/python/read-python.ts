import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/python';
import type { TextRange } from '../dssjson/tree.ts';
import type { FileContent } from '../project/content.ts';
import type { ProjectPath } from '../project/path.ts';
import type { Project } from '../project/project.ts';
import { importedNames, type PythonImport, readImports } from './imports.ts';
import type { PythonArgument, PythonCall, PythonClass, PythonFile, PythonFunction } from './python-file.ts';
import { readDecorators, readFunction } from './read-function.ts';
import { childOf, childrenOf, dottedName, isPunctuation, MAX_DEPTH, rangeOf, textOf } from './syntax.ts';

const files = new WeakMap<FileContent, PythonFile>();

/**
 * What a Python file of the project says; nothing when it is absent or not text. Parsed once per content, however
 * often it is asked for. Never throws: what cannot be parsed is in `errors`, and the rest is read around it.
 */
export function readPython(project: Project, path: ProjectPath): PythonFile | undefined {
  const content = project.files.get(path);
  if (content?.kind !== 'text') return undefined;
  const known = files.get(content);
  if (known !== undefined) return known;
  const file = parsePython(content.text);
  files.set(content, file);
  return file;
}

/** Reads Python. */
export function parsePython(text: string): PythonFile {
  const parsed = parseTree(text);
  const tree = parsed ?? parser.parse('');
  const found = new Findings(text);
  found.visit(tree.topNode, { isTopLevel: true, isGuarded: false, owner: undefined });
  const names = importedNames(found.imports);
  return {
    text,
    tree,
    errors: found.errors,
    isTooDeep: parsed === undefined,
    python2: found.python2,
    imports: found.imports,
    names,
    classes: found.classes.map((each) => ({ ...each, bases: each.bases.map((base) => spellOut(base, names)) })),
    functions: found.functions,
    calls: found.calls.map((call) => ({
      ...call,
      callee: call.callee === undefined ? undefined : spellOut(call.callee, names),
    })),
  };
}

/** The tree of a text; nothing when it is nested so deep that the parser's stack does not hold it. */
function parseTree(text: string): Tree | undefined {
  // A mark at the start is no code to Python, and would be a mistake to the parser.
  const code = text.startsWith('\ufeff') ? `\n${text.slice(1)}` : text;
  try {
    return parser.parse(code);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A dotted name with the name that an import gave its start spelled out. */
export function spellOut(name: string, names: ReadonlyMap<string, string>): string {
  const dot = name.indexOf('.');
  const start = dot < 0 ? name : name.slice(0, dot);
  return (names.get(start) ?? start) + (dot < 0 ? '' : name.slice(dot));
}

/** What a node stands in. */
interface Scope {
  readonly isTopLevel: boolean;
  readonly isGuarded: boolean;
  /** The methods of the class whose body this is. */
  readonly owner: PythonFunction[] | undefined;
}

class Findings {
  readonly errors: TextRange[] = [];
  readonly python2: TextRange[] = [];
  readonly imports: PythonImport[] = [];
  readonly classes: PythonClass[] = [];
  readonly functions: PythonFunction[] = [];
  readonly calls: PythonCall[] = [];

  readonly #text: string;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  visit(node: SyntaxNode, scope: Scope, decorators: readonly string[] = []): void {
    const text = this.#text;
    if (node.type.isError) this.errors.push(rangeOf(node));
    switch (node.name) {
      case 'ImportStatement':
        this.imports.push(...readImports(node, text, scope));
        return;
      case 'DecoratedStatement':
        this.#below(node, scope, readDecorators(node, text));
        return;
      case 'FunctionDefinition':
        this.#function(node, scope, decorators);
        return;
      case 'ClassDefinition':
        this.#class(node, scope);
        return;
      case 'LambdaExpression':
        this.#below(node, { ...scope, isTopLevel: false });
        return;
      case 'TryStatement':
        this.#try(node, scope);
        return;
      case 'IfStatement':
        this.#below(node, { ...scope, isGuarded: scope.isGuarded || isTypeChecking(node, text) });
        return;
      case 'PrintStatement':
        if (!/^print\s*\(/.test(textOf(node, text))) this.python2.push(rangeOf(node));
        break;
      case 'CallExpression':
        this.#call(node, scope);
        break;
      default:
    }
    this.#below(node, scope);
  }

  #below(node: SyntaxNode, scope: Scope, decorators?: readonly string[]): void {
    if (this.#depth > MAX_DEPTH) return;
    this.#depth += 1;
    for (const child of childrenOf(node)) this.visit(child, scope, decorators);
    this.#depth -= 1;
  }

  #function(node: SyntaxNode, scope: Scope, decorators: readonly string[]): void {
    const read = readFunction(node, this.#text, decorators);
    if (scope.owner !== undefined) scope.owner.push(read);
    else if (scope.isTopLevel) this.functions.push(read);
    this.#below(node, { ...scope, isTopLevel: false, owner: undefined });
  }

  #class(node: SyntaxNode, scope: Scope): void {
    const text = this.#text;
    const name = childOf(node, 'VariableName') ?? node;
    const list = childOf(node, 'ArgList');
    const bases = list === undefined ? [] : readArguments(list, text).filter((base) => base.name === undefined);
    const methods: PythonFunction[] = [];
    if (scope.isTopLevel && scope.owner === undefined) {
      this.classes.push({
        name: textOf(name, text),
        range: rangeOf(name),
        bases: bases.map(({ value }) => dottedName(value, text) ?? ''),
        methods,
        node,
      });
    }
    this.#below(node, { ...scope, owner: methods });
  }

  #try(node: SyntaxNode, scope: Scope): void {
    const children = childrenOf(node);
    const catches = children.some(({ name }) => name === 'except');
    children.forEach((child, index) => {
      if (child.name === ',' && children[index - 2]?.name === 'except') this.python2.push(rangeOf(child));
    });
    this.#below(node, { ...scope, isGuarded: scope.isGuarded || catches });
  }

  #call(node: SyntaxNode, { isTopLevel }: Scope): void {
    const [callee] = childrenOf(node);
    const list = childOf(node, 'ArgList');
    this.calls.push({
      callee: callee === undefined ? undefined : dottedName(callee, this.#text),
      arguments: list === undefined ? [] : readArguments(list, this.#text),
      range: rangeOf(node),
      isTopLevel,
      node,
    });
  }
}

/** The arguments of a call or the bases of a class. */
function readArguments(list: SyntaxNode, text: string): readonly PythonArgument[] {
  const children = childrenOf(list);
  return children.flatMap((child, index): PythonArgument[] => {
    if (isPunctuation(child) || child.name === 'AssignOp' || children[index + 1]?.name === 'AssignOp') return [];
    const named = children[index - 1]?.name === 'AssignOp' ? children[index - 2] : undefined;
    const stars = children[index - 1]?.name;
    if (stars === '*' || stars === '**') return [{ name: stars, value: child }];
    return [{ name: named === undefined ? undefined : textOf(named, text), value: child }];
  });
}

function isTypeChecking(node: SyntaxNode, text: string): boolean {
  const [, condition] = childrenOf(node);
  return condition !== undefined && /^(?:typing\.)?TYPE_CHECKING$/.test(textOf(condition, text));
}
