import type { SyntaxNode, Tree } from '@lezer/common';
import type { TextRange } from '../dssjson/tree.ts';
import type { PythonImport } from './imports.ts';

/** A parameter of a function, `self` included. */
export interface PythonParameter {
  readonly name: string;
  /** `*`, `**` or nothing. */
  readonly stars: string;
  readonly hasDefault: boolean;
}

export interface PythonFunction {
  readonly name: string;
  /** Where the name stands. */
  readonly range: TextRange;
  readonly parameters: readonly PythonParameter[];
  readonly isAsync: boolean;
  /** Whether it yields by itself. */
  readonly isGenerator: boolean;
  /** What its own `return` statements give; nothing for a bare `return`. */
  readonly returns: readonly (SyntaxNode | undefined)[];
  /** What its own `yield` gives. */
  readonly yields: readonly (SyntaxNode | undefined)[];
  /** The names of its decorators: `property`, `app.route`. */
  readonly decorators: readonly string[];
  readonly node: SyntaxNode;
}

export interface PythonClass {
  readonly name: string;
  readonly range: TextRange;
  /** Its bases with the names that imports gave them spelled out: `dataiku.llm.python.BaseLLM`. */
  readonly bases: readonly string[];
  readonly methods: readonly PythonFunction[];
  readonly node: SyntaxNode;
}

/** `name(...)`, with the name that imports gave it spelled out. */
export interface PythonCall {
  /** `dataiku.Dataset`, `self.client.get`; nothing when what is called is no plain name. */
  readonly callee: string | undefined;
  readonly arguments: readonly PythonArgument[];
  readonly range: TextRange;
  /** Whether it happens when the file is imported. */
  readonly isTopLevel: boolean;
  readonly node: SyntaxNode;
}

export interface PythonArgument {
  readonly name: string | undefined;
  readonly value: SyntaxNode;
}

/** What can be known of a Python file without running it. */
export interface PythonFile {
  readonly text: string;
  readonly tree: Tree;
  /** Whether it is nested deeper than the stack of the parser holds: then nothing is known of it. */
  readonly isTooDeep: boolean;
  /** Where it cannot be parsed as Python 3. */
  readonly errors: readonly TextRange[];
  /** What only Python 2 knows: `print "x"`, `except A, e`. */
  readonly python2: readonly TextRange[];
  readonly imports: readonly PythonImport[];
  /** What the names that imports bring in stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** The classes of the module, those inside `if` and `try` included. */
  readonly classes: readonly PythonClass[];
  /** Likewise the functions. */
  readonly functions: readonly PythonFunction[];
  readonly calls: readonly PythonCall[];
}
