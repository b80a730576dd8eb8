import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictEntries, isOpenDict, textValue } from './literal.ts';
import { parsePython } from './read-python.ts';
import { textOf } from './syntax.ts';

const lines = (...text: readonly string[]) => text.join('\n');

describe('imports', () => {
  const seen = (text: string) =>
    parsePython(text).imports.map(({ level, module, names, alias }) =>
      [`${'.'.repeat(level)}${module}`, names?.map((each) => `${each.name}>${each.alias}`).join(), alias].filter(
        Boolean,
      ),
    );

  it('are read in all forms', () => {
    expect(seen('import os.path as p, sys')).toEqual([['os.path', 'p'], ['sys']]);
    expect(seen('from a.b import (c as d, e)')).toEqual([['a.b', 'c>d,e>e']]);
    expect(seen('from . import x\nfrom ..a import *')).toEqual([
      ['.', 'x>x'],
      ['..a', '*>*'],
    ]);
    expect(seen('from ...a import b')).toEqual([['...a', 'b>b']]);
  });

  it('are guarded inside try and below TYPE_CHECKING, and late inside functions', () => {
    const facts = (text: string) =>
      parsePython(text).imports.map(({ module, isGuarded, isTopLevel }) => ({ module, isGuarded, isTopLevel }));
    expect(facts('try:\n    import a\nexcept ImportError:\n    import b')).toEqual([
      { module: 'a', isGuarded: true, isTopLevel: true },
      { module: 'b', isGuarded: true, isTopLevel: true },
    ]);
    expect(facts('if TYPE_CHECKING:\n    import a')).toEqual([{ module: 'a', isGuarded: true, isTopLevel: true }]);
    expect(facts('def f():\n    import a')).toEqual([{ module: 'a', isGuarded: false, isTopLevel: false }]);
  });

  it('stand where they stand', () => {
    const text = 'from a.b import c';
    const [found] = parsePython(text).imports;
    expect(found && text.slice(found.range.start, found.range.end)).toBe('a.b');
  });
});

describe('classes', () => {
  const text = lines(
    'from dataiku.llm.python import BaseLLM as Base',
    'import dataiku.llm as m',
    'class A(Base, m.Other, metaclass=M):',
    '    @property',
    '    def name(self): return 1',
    '    async def f(self, a, b=c, *args, d: int = 3, **kw):',
    '        yield {"chunk": 1}',
    '        def inner():',
    '            return 2',
    '    def g(self):',
    '        return lambda: (yield 1)',
    'def h(): return',
  );
  const file = parsePython(text);
  const [first] = file.classes;

  it('have bases by the names that imports gave them', () => {
    expect(first?.bases).toEqual(['dataiku.llm.python.BaseLLM', 'dataiku.llm.Other']);
  });

  it('have methods with parameters', () => {
    expect(first?.methods.map(({ name }) => name)).toEqual(['name', 'f', 'g']);
    expect(first?.methods[0]?.decorators).toEqual(['property']);
    expect(first?.methods[1]?.parameters).toEqual([
      { name: 'self', stars: '', hasDefault: false },
      { name: 'a', stars: '', hasDefault: false },
      { name: 'b', stars: '', hasDefault: true },
      { name: 'args', stars: '*', hasDefault: false },
      { name: 'd', stars: '', hasDefault: true },
      { name: 'kw', stars: '**', hasDefault: false },
    ]);
  });

  it('tell generators from functions that only contain one', () => {
    expect(first?.methods.map(({ isGenerator, isAsync }) => [isGenerator, isAsync])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('keep what is returned, without inner functions', () => {
    const returned = first?.methods.map(({ returns }) => returns.map((node) => node && textOf(node, text)));
    expect(returned).toEqual([['1'], [], ['lambda: (yield 1)']]);
    expect(file.functions.map(({ name, returns }) => [name, returns])).toEqual([['h', [undefined]]]);
  });

  it('are found inside try and if', () => {
    const found = parsePython('try:\n    class A(B): pass\nexcept E:\n    class A(C): pass');
    expect(found.classes.map(({ bases }) => bases)).toEqual([['B'], ['C']]);
  });
});

describe('calls', () => {
  it('spell out imported names, with arguments', () => {
    const { calls } = parsePython(
      'from dataiku import Dataset as D\nx = D("a", ignore=True, *b, **c)\ndef f(): self.g(1)',
    );
    expect(
      calls.map(({ callee, isTopLevel, arguments: given }) => [callee, isTopLevel, given.map((a) => a.name)]),
    ).toEqual([
      ['dataiku.Dataset', true, [undefined, 'ignore', '*', '**']],
      ['self.g', false, [undefined]],
    ]);
  });
});

describe('literals', () => {
  const value = (text: string) => {
    const node = parsePython(text).tree.topNode.firstChild?.firstChild;
    return node ? textValue(node, text) : undefined;
  };

  it.each([
    ['"a"', 'a'],
    ["'a' 'b'", 'ab'],
    ['("x")', 'x'],
    ['r"\\d"', '\\d'],
    ['"a\\nb"', 'a\nb'],
    ['"""x\n"""', 'x\n'],
    ['f"{a}"', undefined],
    ['b"a"', undefined],
    ['name', undefined],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('have keys', () => {
    const text = 'd = {"a": 1, b: 2, **c, "e": {"f": 3}}';
    const node = parsePython(text).tree.topNode.firstChild?.getChild('DictionaryExpression');
    if (!node) throw new Error('no dict');
    expect(dictEntries(node, text).map(({ key, value: held }) => [key, textOf(held, text)])).toEqual([
      ['a', '1'],
      ['e', '{"f": 3}'],
    ]);
    expect(isOpenDict(node, text)).toBe(true);
  });
});

describe('what cannot be parsed', () => {
  it('is placed, and the rest is read', () => {
    const file = parsePython('import a\nx = parsed lat_long\nimport b\n');
    expect(file.errors.length).toBeGreaterThan(0);
    expect(file.imports.map(({ module }) => module)).toEqual(['a', 'b']);
  });

  it('is told from Python 2', () => {
    expect(parsePython('print "a"\n').python2.length).toBe(1);
    expect(parsePython('try:\n    a()\nexcept E, e:\n    pass\n').python2.length).toBe(1);
    expect(parsePython('print("a")\nprint(a, b)\n')).toMatchObject({ python2: [], errors: [] });
  });

  it('never stops the reader', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void parsePython(text)));
    const words = fc.constantFrom(
      'def ',
      'class ',
      'f',
      '(',
      ')',
      ':',
      '\n',
      '    ',
      'import ',
      'from ',
      '.',
      '"',
      '{',
      'yield ',
      'try',
      'except',
      ',',
    );
    fc.assert(fc.property(fc.array(words, { maxLength: 60 }), (parts) => void parsePython(parts.join(''))));
    parsePython('('.repeat(20_000));
    parsePython(`x = ${'a.'.repeat(20_000)}b`);
    parsePython(`x = ${'['.repeat(5000)}1${']'.repeat(5000)}`);
  });
});
