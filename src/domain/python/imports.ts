import type { SyntaxNode } from '@lezer/common';
import type { TextRange } from '../dssjson/tree.ts';
import { childrenOf, rangeOf, textOf } from './syntax.ts';

/** A name that an import brings in. */
export interface ImportedName {
  readonly name: string;
  /** What it is called in the file. */
  readonly alias: string;
  readonly range: TextRange;
}

/** `import a.b`, `from a.b import c`. */
export interface PythonImport {
  /** `a.b`; `''` for `from . import c`. */
  readonly module: string;
  /** The dots before it: 0 for an absolute import. */
  readonly level: number;
  /** What `from` takes; absent for `import a.b`. `*` for all. */
  readonly names: readonly ImportedName[] | undefined;
  /** What `import a.b as x` calls it. */
  readonly alias: string | undefined;
  /** The module in the text; the whole statement for `from . import c`. */
  readonly range: TextRange;
  /** Whether the code goes on without it: inside `try`, below `if TYPE_CHECKING`. */
  readonly isGuarded: boolean;
  /** Whether it happens when the file is imported. */
  readonly isTopLevel: boolean;
}

/** Where an import stands. */
export interface ImportPlace {
  readonly isGuarded: boolean;
  readonly isTopLevel: boolean;
}

/** The imports of one statement: `import a, b` has two. */
export function readImports(statement: SyntaxNode, text: string, place: ImportPlace): readonly PythonImport[] {
  const [first, ...rest] = childrenOf(statement);
  if (first?.name === 'from') return [readFrom(statement, rest, text, place)];
  return split(rest).map((part): PythonImport => {
    const at = part.findIndex(({ name }) => name === 'as');
    const path = at < 0 ? part : part.slice(0, at);
    const alias = at < 0 ? undefined : part[at + 1];
    return {
      module: joined(path, text),
      level: 0,
      names: undefined,
      alias: alias === undefined ? undefined : textOf(alias, text),
      range: spanOf(path, statement),
      ...place,
    };
  });
}

function readFrom(statement: SyntaxNode, rest: readonly SyntaxNode[], text: string, place: ImportPlace): PythonImport {
  const cut = rest.findIndex(({ name }) => name === 'import');
  const head = cut < 0 ? rest : rest.slice(0, cut);
  const start = head.findIndex(({ name }) => name === 'VariableName');
  const path = start < 0 ? [] : head.slice(start);
  // Several dots may be one token: `...a`.
  const dots = head.slice(0, start < 0 ? head.length : start);
  const taken = cut < 0 ? [] : rest.slice(cut + 1).filter(({ name }) => name !== '(' && name !== ')');
  return {
    module: joined(path, text),
    level: dots.reduce((sum, node) => sum + textOf(node, text).length, 0),
    names: split(taken).flatMap((part): ImportedName[] => {
      const [name] = part;
      if (name === undefined) return [];
      const alias = part.find((_, index) => part[index - 1]?.name === 'as') ?? name;
      return [{ name: textOf(name, text), alias: textOf(alias, text), range: rangeOf(name) }];
    }),
    alias: undefined,
    range: spanOf(path, statement),
    ...place,
  };
}

function split(nodes: readonly SyntaxNode[]): readonly (readonly SyntaxNode[])[] {
  const parts: SyntaxNode[][] = [[]];
  for (const node of nodes) {
    if (node.name === ',') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.filter(({ length }) => length > 0);
}

function joined(nodes: readonly SyntaxNode[], text: string): string {
  return nodes.map((node) => textOf(node, text)).join('');
}

function spanOf(nodes: readonly SyntaxNode[], statement: SyntaxNode): TextRange {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first === undefined || last === undefined ? rangeOf(statement) : { start: first.from, end: last.to };
}

/** What each name that imports bring in stands for: `np` for `numpy`, `c` for `.a.b.c`. */
export function importedNames(imports: readonly PythonImport[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { module, level, names: taken, alias } of imports) {
    const source = '.'.repeat(level) + module;
    if (taken !== undefined) {
      for (const each of taken) names.set(each.alias, source === '' ? each.name : `${source}.${each.name}`);
    } else if (alias !== undefined) names.set(alias, module);
    else {
      const [root = module] = module.split('.');
      names.set(root, root);
    }
  }
  return names;
}
