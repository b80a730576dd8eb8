import type { SyntaxNode } from '@lezer/common';
import type { TextRange } from '../dssjson/tree.ts';
import { lookUp } from '../look-up.ts';
import { textValue } from './literal.ts';
import type { PythonFile } from './python-file.ts';
import { spellOut } from './read-python.ts';
import {
  childOf,
  childrenOf,
  dottedName,
  isPunctuation,
  rangeOf,
  subscriptOf,
  textOf,
  walk,
  withoutBrackets,
} from './syntax.ts';

/** The values of the component's own form, or those of the plugin's settings. */
export type ConfigSource = 'config' | 'plugin_config';

/** A place where code reads a key of its config by a literal name. */
export interface ConfigRead {
  readonly source: ConfigSource;
  readonly key: string;
  /** The key it is read below: `p` of `config["p"]["key"]`. */
  readonly parent: string | undefined;
  /** `index` fails when the key is absent. */
  readonly kind: 'index' | 'get' | 'in' | 'write';
  readonly hasDefault: boolean;
  /** The literal, quotes included. */
  readonly range: TextRange;
}

/** What a file does with its config. */
export interface ConfigUse {
  readonly reads: readonly ConfigRead[];
  /** Whether the whole is used in another way: passed on, looped over, unpacked. More keys may be read then. */
  readonly isHandedOn: Readonly<Record<ConfigSource, boolean>>;
  /** The keys whose values, as a whole, are passed on; `plugin_config` ones after `plugin_config.`. */
  readonly handedOn: ReadonlySet<string>;
}

/** The functions that give a config. (documented) */
const GIVERS: Readonly<Record<string, ConfigSource>> = {
  'dataiku.customrecipe.get_recipe_config': 'config',
  'dataiku.customwebapp.get_webapp_config': 'config',
  'dataiku.customstep.get_step_config': 'config',
  'dataiku.customtrigger.get_trigger_config': 'config',
  'dataiku.customrecipe.get_plugin_config': 'plugin_config',
  'dataiku.customwebapp.get_plugin_config': 'plugin_config',
};

/** What an expression stands for. */
interface Meaning {
  readonly source: ConfigSource;
  readonly parent: string | undefined;
}

const BY_NAME: ReadonlyMap<string, Meaning> = new Map(
  (['config', 'plugin_config'] as const).flatMap((source) => [
    [source, { source, parent: undefined }],
    [`self.${source}`, { source, parent: undefined }],
  ]),
);

const uses = new WeakMap<PythonFile, ConfigUse>();

/** What a file reads of its config, also under the names that it gives it. Found once for each file. */
export function readConfigUse(file: PythonFile): ConfigUse {
  const known = uses.get(file);
  if (known !== undefined) return known;
  const use = findConfigUse(file);
  uses.set(file, use);
  return use;
}

function findConfigUse(file: PythonFile): ConfigUse {
  const meanings = nameMeanings(file);
  const reads: ConfigRead[] = [];
  const isHandedOn: Record<ConfigSource, boolean> = { config: false, plugin_config: false };
  const handedOn = new Set<string>();
  walk(file.tree.topNode, (node) => {
    const read = readOf(node, file, meanings);
    if (read !== undefined) reads.push(read);
    const meaning = isName(node) ? meaningOf(node, file, meanings) : read && below(read);
    if (meaning !== undefined && isWhole(node, file)) {
      if (meaning.parent === undefined) isHandedOn[meaning.source] = true;
      else handedOn.add(meaning.source === 'config' ? meaning.parent : `plugin_config.${meaning.parent}`);
    }
    return true;
  });
  return { reads, isHandedOn, handedOn };
}

/** What the names of a file stand for: `config` itself, and what is assigned from it and from nothing else. */
function nameMeanings(file: PythonFile): ReadonlyMap<string, Meaning> {
  const assigned: { readonly name: string; readonly value: SyntaxNode }[] = [];
  walk(file.tree.topNode, (node) => {
    const pair = node.name === 'AssignStatement' ? assignment(node, file) : undefined;
    if (pair !== undefined) assigned.push(pair);
    return true;
  });
  const meanings = new Map(BY_NAME);
  // In the order of the text: a name may be made from one that was made before.
  const other = new Set<string>();
  for (const { name, value } of assigned) {
    const meaning = meaningOf(value, file, meanings);
    const before = meanings.get(name);
    if (meaning === undefined) other.add(name);
    else if (before === undefined || isSame(before, meaning)) meanings.set(name, meaning);
    else other.add(name);
  }
  for (const name of other) meanings.delete(name);
  return meanings;
}

function isSame(a: Meaning, b: Meaning): boolean {
  return a.source === b.source && a.parent === b.parent;
}

/** `name = value` and `self.name = value`; nothing for anything longer. */
function assignment(
  node: SyntaxNode,
  file: PythonFile,
): { readonly name: string; readonly value: SyntaxNode } | undefined {
  const [target, sign, value, ...rest] = childrenOf(node).filter(({ name }) => name !== 'TypeDef');
  if (target === undefined || value === undefined || sign?.name !== 'AssignOp' || rest.length > 0) return undefined;
  const name = dottedName(target, file.text);
  return name === undefined ? undefined : { name, value };
}

function meaningOf(written: SyntaxNode, file: PythonFile, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const node = withoutBrackets(written);
  const name = dottedName(node, file.text);
  if (name !== undefined) return meanings.get(name);
  if (node.name === 'BinaryExpression') {
    // `config.get("p") or {}`
    const first = firstOfOr(node);
    return first === undefined ? undefined : meaningOf(first, file, meanings);
  }
  if (node.name === 'CallExpression') {
    const [callee] = childrenOf(node);
    const called = callee === undefined ? undefined : dottedName(callee, file.text);
    const source = called === undefined ? undefined : lookUp(GIVERS, spellOut(called, file.names));
    if (source !== undefined) return { source, parent: undefined };
  }
  const read = readOf(node, file, meanings);
  return read === undefined ? undefined : below(read);
}

/** What stands first in `a or b or c`; nothing for other operators, and for chains that nobody writes. */
function firstOfOr(node: SyntaxNode): SyntaxNode | undefined {
  let first: SyntaxNode = node;
  for (let links = 0; first.name === 'BinaryExpression'; links += 1) {
    const [left, word] = childrenOf(first);
    if (left === undefined || word?.name !== 'or' || links > 20) return undefined;
    first = left;
  }
  return first;
}

/** What the value of a key stands for; only one level down is known. */
function below({ source, key, parent, kind }: ConfigRead): Meaning | undefined {
  return parent === undefined && (kind === 'index' || kind === 'get') ? { source, parent: key } : undefined;
}

/** The read that a node is: `config["a"]`, `config.get("a", 1)`, `"a" in config`. */
function readOf(node: SyntaxNode, file: PythonFile, meanings: ReadonlyMap<string, Meaning>): ConfigRead | undefined {
  const { text } = file;
  const make = (owner: SyntaxNode, literal: SyntaxNode, kind: ConfigRead['kind'], hasDefault = false) => {
    const key = textValue(literal, text);
    const meaning = key === undefined ? undefined : meaningOf(owner, file, meanings);
    if (key === undefined || meaning === undefined) return undefined;
    return { ...meaning, key, kind, hasDefault, range: rangeOf(literal) };
  };
  if (node.name === 'MemberExpression') {
    const index = subscriptOf(node);
    if (index === undefined || node.firstChild === null) return undefined;
    const isTarget = node.parent?.name === 'AssignStatement' && node.nextSibling?.name === 'AssignOp';
    return make(node.firstChild, index, isTarget ? 'write' : 'index');
  }
  if (node.name === 'BinaryExpression') {
    const [left, ...words] = childrenOf(node);
    const right = words.pop();
    const isIn =
      words.at(-1)?.name === 'in' && (words.length === 1 || (words.length === 2 && words[0]?.name === 'not'));
    return left !== undefined && right !== undefined && isIn ? make(right, left, 'in') : undefined;
  }
  if (node.name !== 'CallExpression') return undefined;
  const callee = node.firstChild;
  const list = childOf(node, 'ArgList');
  const [name, fallback] = list === undefined ? [] : childrenOf(list).filter((child) => !isPunctuation(child));
  const method = callee?.getChild('PropertyName');
  if (!callee?.firstChild || !method || name === undefined || !/^(?:get|pop|setdefault)$/.test(textOf(method, text))) {
    return undefined;
  }
  return make(callee.firstChild, name, 'get', fallback !== undefined);
}

function isName({ name, parent }: SyntaxNode): boolean {
  if (name === 'MemberExpression') return true;
  // The names of parameters and keyword arguments are not uses.
  return name === 'VariableName' && parent?.name !== 'ParamList';
}

/** Whether an expression is used as a whole: not read by a key, kept under a name, or tested. */
function isWhole(node: SyntaxNode, { text }: PythonFile): boolean {
  const { parent } = node;
  if (parent === null) return false;
  switch (parent.name) {
    case 'MemberExpression': {
      const index = subscriptOf(parent);
      if (index !== undefined) return parent.firstChild?.from === node.from && textValue(index, text) === undefined;
      const property = childOf(parent, 'PropertyName');
      if (property === undefined || parent.firstChild?.from !== node.from) return false;
      const method = textOf(property, text);
      return method === 'get' ? isComputed(parent.parent, text) : /^(?:items|keys|values|copy|update)$/.test(method);
    }
    case 'AssignStatement':
    case 'ParenthesizedExpression':
    case 'IfStatement':
    case 'UnaryExpression':
    case 'BinaryExpression':
      return false;
    case 'ArgList':
      return node.nextSibling?.name !== 'AssignOp';
    default:
      return true;
  }
}

/** Whether a call is given a key that is no literal. */
function isComputed(call: SyntaxNode | null, text: string): boolean {
  const list = call === null ? undefined : childOf(call, 'ArgList');
  const [key] = list === undefined ? [] : childrenOf(list).filter((child) => !isPunctuation(child));
  return key !== undefined && textValue(key, text) === undefined;
}
