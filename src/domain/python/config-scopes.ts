import type { SyntaxNode } from '@lezer/common';
import { childOf, childrenOf, dottedName, isPunctuation, MAX_DEPTH, textOf } from './syntax.ts';

/** A stretch of code that has names of its own: the file, a function, a lambda, a comprehension, or a class for what `self` has. */
export interface NameScope {
  readonly from: number;
  readonly to: number;
}

/** A place where a name gets what it stands for. */
export interface NameBinding {
  /** `config`, `self.config`. */
  readonly name: string;
  readonly scope: NameScope;
  /** What is assigned; nothing where that is not one expression: loops, imports, `a, b = c`. */
  readonly value: SyntaxNode | undefined;
  /** Set for a parameter of a function that can be called by its name. */
  readonly parameter: CallableParameter | undefined;
}

/** A parameter, as those who call the function fill it in. */
interface CallableParameter {
  /** What stands before the brackets of a call: the function, or the class for `__init__`. */
  readonly callee: string;
  readonly name: string;
  /** Its place among the arguments, `self` left out. */
  readonly index: number;
}

/** Where the names of a file get their values, in the order of the text, and what it calls. */
export interface FileNames {
  readonly bindings: readonly NameBinding[];
  /** The arguments of each call, by the last part of the name of what is called. */
  readonly calls: ReadonlyMap<string, readonly SyntaxNode[]>;
}

/** Finds the bindings and calls of a file. */
export function readNames(top: SyntaxNode, text: string): FileNames {
  const found = new Names(text);
  const file = { scope: { from: top.from, to: top.to }, above: undefined, redirected: new Map() };
  found.visit(top, { local: file, file, className: undefined, self: file.scope }, 0);
  return found;
}

interface Block {
  readonly scope: NameScope;
  readonly above: Block | undefined;
  /** The names of `global` and `nonlocal`, and the block they belong to. */
  readonly redirected: Map<string, Block>;
}

interface Place {
  readonly local: Block;
  readonly file: Block;
  /** Of the class whose body this is. */
  readonly className: string | undefined;
  readonly self: NameScope;
}

class Names implements FileNames {
  readonly bindings: NameBinding[] = [];
  readonly calls = new Map<string, SyntaxNode[]>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  visit(node: SyntaxNode, place: Place, depth: number): void {
    if (depth > MAX_DEPTH) return;
    let inner = place;
    switch (node.name) {
      case 'FunctionDefinition':
      case 'LambdaExpression':
        inner = { ...place, local: newBlock(node, place.local), className: undefined };
        this.#parameters(node, inner, place.className);
        break;
      case 'ClassDefinition':
        inner = {
          ...place,
          local: newBlock(node, place.local),
          className: this.#nameOf(node),
          self: rangeOfNode(node),
        };
        break;
      case 'AssignStatement':
        this.#assignment(node, place);
        break;
      case 'NamedExpression': {
        const [target, , value] = childrenOf(node);
        if (target !== undefined) this.#bind(target, place, value);
        break;
      }
      case 'ScopeStatement':
        this.#redirect(node, place);
        break;
      case 'CallExpression':
        this.#call(node);
        break;
      case 'CapturePattern':
      case 'ImportStatement':
        this.#bindAll(childrenOf(node), place);
        break;
      case 'AsPattern':
      case 'WithStatement':
      case 'TryStatement':
        this.#bindAll(between(node, 'as'), place);
        break;
      case 'ForStatement':
        this.#bindAll(between(node, 'for'), place);
        break;
      default:
        if (node.name.endsWith('ComprehensionExpression')) {
          inner = { ...place, local: newBlock(node, place.local) };
          this.#bindAll(between(node, 'for'), inner);
        }
    }
    for (let child = node.firstChild; child !== null; child = child.nextSibling) this.visit(child, inner, depth + 1);
  }

  #nameOf(node: SyntaxNode): string {
    const name = childOf(node, 'VariableName');
    return name === undefined ? '' : textOf(name, this.#text);
  }

  #parameters(node: SyntaxNode, inner: Place, className: string | undefined): void {
    const isFunction = node.name === 'FunctionDefinition';
    const own = isFunction ? this.#nameOf(node) : '';
    const callee = own === '__init__' && className !== undefined ? className : own;
    const list = childOf(node, 'ParamList');
    let index = 0;
    for (const [at, child] of (list === undefined ? [] : childrenOf(list)).entries()) {
      const before = child.prevSibling?.name;
      if (child.name !== 'VariableName' || before === 'AssignOp') continue;
      const name = textOf(child, this.#text);
      const isOwner = className !== undefined && at === 1 && /^(?:self|cls)$/.test(name);
      const parameter = isFunction && before !== '*' && before !== '**' ? { callee, name, index } : undefined;
      this.bindings.push({ name, scope: inner.local.scope, value: undefined, parameter });
      if (!isOwner) index += 1;
    }
  }

  /** `a = b`, `a: int = b`; the names of anything longer stand for something unknown. */
  #assignment(node: SyntaxNode, place: Place): void {
    const parts = childrenOf(node).filter(({ name }) => name !== 'TypeDef');
    const last = parts.findLastIndex(({ name }) => name === 'AssignOp');
    if (last < 0) return;
    const value = last === 1 && parts.length === 3 ? parts[2] : undefined;
    for (const target of parts.slice(0, last)) {
      if (value === undefined) this.#bindAll([target], place);
      else this.#bind(target, place, value);
    }
  }

  /** Binds the names in targets, those in brackets included, to something unknown. */
  #bindAll(targets: readonly SyntaxNode[], place: Place): void {
    for (const target of targets) {
      if (/^(?:Tuple|Parenthesized|Array)Expression$/.test(target.name)) this.#bindAll(childrenOf(target), place);
      else this.#bind(target, place, undefined);
    }
  }

  #bind(target: SyntaxNode, place: Place, value: SyntaxNode | undefined): void {
    const name = dottedName(target, this.#text);
    if (name === undefined) return;
    const block = place.local.redirected.get(name) ?? place.local;
    const scope = name.startsWith('self.') ? place.self : name.includes('.') ? place.file.scope : block.scope;
    this.bindings.push({ name, scope, value, parameter: undefined });
  }

  #redirect(node: SyntaxNode, { local, file }: Place): void {
    const block = node.firstChild?.name === 'global' ? file : (local.above ?? file);
    for (const name of node.getChildren('VariableName')) local.redirected.set(textOf(name, this.#text), block);
  }

  #call(node: SyntaxNode): void {
    const callee = node.firstChild;
    const name = callee?.name === 'MemberExpression' ? callee.getChild('PropertyName') : callee;
    const list = childOf(node, 'ArgList');
    if (!name || list === undefined) return;
    const called = textOf(name, this.#text);
    const known = this.calls.get(called);
    if (known === undefined) this.calls.set(called, [list]);
    else known.push(list);
  }
}

function newBlock(node: SyntaxNode, above: Block): Block {
  return { scope: rangeOfNode(node), above, redirected: new Map() };
}

function rangeOfNode({ from, to }: SyntaxNode): NameScope {
  return { from, to };
}

/** The targets after each `for`, up to `in`, or after each `as`. */
function between(node: SyntaxNode, word: 'for' | 'as'): readonly SyntaxNode[] {
  const targets: SyntaxNode[] = [];
  let isTarget = false;
  for (const child of childrenOf(node)) {
    if (child.name === word) isTarget = true;
    else if (child.name === 'in' || child.name === 'Body' || child.name === ':') isTarget = false;
    else if (isTarget) {
      targets.push(child);
      if (word === 'as') isTarget = false;
    }
  }
  return targets;
}

/**
 * What a call gives for a parameter; `'default'` when it leaves it out, `'unknown'` when stars may fill it in.
 */
export function argumentFor(
  list: SyntaxNode,
  { name, index }: CallableParameter,
  text: string,
): SyntaxNode | 'default' | 'unknown' {
  let position = 0;
  let hasStars = false;
  const children = childrenOf(list);
  for (const [at, child] of children.entries()) {
    const before = children[at - 1]?.name;
    if (isPunctuation(child) || child.name === 'AssignOp' || children[at + 1]?.name === 'AssignOp') continue;
    if (before === 'AssignOp') {
      const keyword = children[at - 2];
      if (keyword !== undefined && textOf(keyword, text) === name) return child;
    } else if (before === '*' || before === '**') hasStars = true;
    else {
      if (position === index && !hasStars) return child;
      position += 1;
    }
  }
  return hasStars ? 'unknown' : 'default';
}

/** Whether a node stands in a `try` that expects a key to be absent. */
export function isExpectedToFail(node: SyntaxNode, text: string): boolean {
  let inner: SyntaxNode = node;
  for (let above = node.parent; above !== null; above = above.parent) {
    if (/^(?:FunctionDefinition|LambdaExpression)$/.test(above.name)) return false;
    const isTried = above.name === 'TryStatement' && above.getChild('Body')?.from === inner.from;
    // What stands between the bodies are the clauses.
    if (isTried && childrenOf(above).some((part) => part.name !== 'Body' && ABSENT.test(textOf(part, text))))
      return true;
    inner = above;
  }
  return false;
}

const ABSENT = /\b(?:KeyError|LookupError)\b/;
