import type { SyntaxNode } from '@lezer/common';
import type { TextRange } from '../dssjson/tree.ts';
import { lookUp } from '../look-up.ts';
import { type ConfigSource, type Meaning, type NameMeanings, readMeanings } from './config-names.ts';
import { isExpectedToFail } from './config-scopes.ts';
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
  /** Whether code fills in keys whose names are not known here: `config.update(other)`, `config[name] = 1`. */
  readonly isExtended: Readonly<Record<ConfigSource, boolean>>;
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
  const names = readMeanings(file, (node, known) => meaningOf(node, file, known));
  const reads: ConfigRead[] = [];
  const isHandedOn: Record<ConfigSource, boolean> = { config: false, plugin_config: false };
  const isExtended: Record<ConfigSource, boolean> = { config: false, plugin_config: false };
  const handedOn = new Set<string>();
  walk(file.tree.topNode, (node) => {
    const read = readOf(node, file, names);
    if (read !== undefined) reads.push(read);
    const meaning = isName(node) ? meaningOf(node, file, names) : read && below(read);
    if (meaning !== undefined && isWhole(node, file)) {
      if (meaning.parent === undefined) isHandedOn[meaning.source] = true;
      else handedOn.add(meaning.source === 'config' ? meaning.parent : `plugin_config.${meaning.parent}`);
    }
    if (meaning?.parent === undefined && meaning !== undefined && isFilledIn(node, file))
      isExtended[meaning.source] = true;
    return true;
  });
  return { reads, isHandedOn, isExtended, handedOn };
}

function meaningOf(written: SyntaxNode, file: PythonFile, names: NameMeanings): Meaning | undefined {
  const node = withoutBrackets(written);
  const name = dottedName(node, file.text);
  if (name !== undefined) return names(name, node.from);
  if (node.name === 'BinaryExpression') {
    // `config.get("p") or {}`
    const first = firstOfOr(node);
    return first === undefined ? undefined : meaningOf(first, file, names);
  }
  if (node.name === 'CallExpression') {
    const source = givenBy(node, file);
    if (source !== undefined) return { source, parent: undefined };
    const copied = copiedBy(node, file);
    if (copied !== undefined) return meaningOf(copied, file, names);
  }
  const read = readOf(node, file, names);
  return read === undefined ? undefined : below(read);
}

/** The config that a call of DSS gives. */
function givenBy(call: SyntaxNode, file: PythonFile): ConfigSource | undefined {
  const called = call.firstChild === null ? undefined : dottedName(call.firstChild, file.text);
  if (called === undefined) return undefined;
  const source = lookUp(GIVERS, spellOut(called, file.names));
  if (source !== undefined || called.includes('.')) return source;
  // `from dataiku.customrecipe import *`
  const all = file.imports.filter(({ names }) => names?.some(({ name }) => name === '*'));
  for (const { module } of all) {
    const found = lookUp(GIVERS, `${module}.${called}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a call copies: `dict(config)`, `config.copy()`, `copy.deepcopy(config)`. */
function copiedBy(call: SyntaxNode, file: PythonFile): SyntaxNode | undefined {
  const callee = call.firstChild;
  const list = childOf(call, 'ArgList');
  if (callee === null || list === undefined) return undefined;
  const given = childrenOf(list).filter((child) => !isPunctuation(child));
  const property = callee.getChild('PropertyName');
  if (property && given.length === 0)
    return textOf(property, file.text) === 'copy' ? (callee.firstChild ?? undefined) : undefined;
  const name = spellOut(dottedName(callee, file.text) ?? '', file.names);
  const isCopy = /^(?:dict|copy\.(?:deep)?copy)$/.test(name);
  return isCopy && given.length === 1 && list.getChild('*') === null && list.getChild('**') === null
    ? given[0]
    : undefined;
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
function readOf(node: SyntaxNode, file: PythonFile, names: NameMeanings): ConfigRead | undefined {
  const { text } = file;
  const make = (owner: SyntaxNode, literal: SyntaxNode, kind: ConfigRead['kind'], hasDefault = false) => {
    const key = textValue(literal, text);
    const meaning = key === undefined ? undefined : meaningOf(owner, file, names);
    if (key === undefined || meaning === undefined) return undefined;
    return { ...meaning, key, kind, hasDefault, range: rangeOf(literal) };
  };
  if (node.name === 'MemberExpression') {
    const index = subscriptOf(node);
    if (index === undefined || node.firstChild === null) return undefined;
    const isTarget = node.parent?.name === 'AssignStatement' && node.nextSibling?.name === 'AssignOp';
    if (isTarget) return make(node.firstChild, index, 'write');
    const read = make(node.firstChild, index, 'index');
    // Code that expects the key to be absent reads it as `get` does.
    return read !== undefined && isExpectedToFail(node, text) ? { ...read, kind: 'get', hasDefault: true } : read;
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
  if (!callee?.firstChild || !method || name === undefined) return undefined;
  const called = textOf(method, text);
  if (called === 'setdefault') return make(callee.firstChild, name, 'write');
  return /^(?:get|pop)$/.test(called) ? make(callee.firstChild, name, 'get', fallback !== undefined) : undefined;
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

/** Whether keys with names that are not known are put into a dict here. */
function isFilledIn(node: SyntaxNode, { text }: PythonFile): boolean {
  const { parent } = node;
  if (parent?.name === 'UpdateStatement') return parent.firstChild?.from === node.from;
  if (parent?.name !== 'MemberExpression' || parent.firstChild?.from !== node.from) return false;
  const index = subscriptOf(parent);
  if (index !== undefined) {
    return (
      parent.parent?.name === 'AssignStatement' &&
      parent.nextSibling?.name === 'AssignOp' &&
      textValue(index, text) === undefined
    );
  }
  const property = childOf(parent, 'PropertyName');
  const method = property === undefined ? '' : textOf(property, text);
  return method === 'update' || (method === 'setdefault' && isComputed(parent.parent, text));
}

/** Whether a call is given a key that is no literal. */
function isComputed(call: SyntaxNode | null, text: string): boolean {
  const list = call === null ? undefined : childOf(call, 'ArgList');
  const [key] = list === undefined ? [] : childrenOf(list).filter((child) => !isPunctuation(child));
  return key !== undefined && textValue(key, text) === undefined;
}
