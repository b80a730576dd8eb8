import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addToCatalog, scaffoldKind } from './new-kind.mjs';

const KIND = {
  id: 'python-widget',
  label: "Widget's kind",
  folder: 'python-widgets',
  descriptor: 'widget.json',
  code: 'widget.py',
};

describe('a new kind', () => {
  it('has every file that a kind needs', () => {
    expect([...scaffoldKind(KIND).keys()].map((path) => path.replace('src/catalog/python-widget/', ''))).toEqual([
      'kind.ts',
      'texts.ts',
      'schema.json',
      'docs.md',
      'starters/python-widget/widget.json',
      'starters/python-widget/widget.py',
    ]);
  });

  it('is wired together, and leaves empty what only a person knows', () => {
    const files = scaffoldKind(KIND);
    const kind = files.get('src/catalog/python-widget/kind.ts');
    expect(kind).toContain("label: 'Widget\\'s kind',");
    expect(kind).toContain("cardText: '',");
    expect(kind).toContain("(await import('./texts.ts')).pythonWidget");
    expect(files.get('src/catalog/python-widget/texts.ts')).toContain(
      "starterOf({ 'widget.json': widgetJson, 'widget.py': widgetPy })",
    );
    expect(JSON.parse(files.get('src/catalog/python-widget/schema.json') ?? '')).toMatchObject({
      $id: 'dss:python-widget',
    });
  });

  it('needs no code', () => {
    const { code: _, ...data } = KIND;
    expect([...scaffoldKind(data).keys()].some((path) => path.endsWith('.py'))).toBe(false);
  });

  it('is imported in its place, and offered last', () => {
    const lines = addToCatalog(readFileSync('src/catalog/catalog.ts', 'utf8'), 'python-widget').split('\n');
    const place = lines.indexOf("import { PYTHON_WIDGET } from './python-widget/kind.ts';");
    expect(lines[place - 1]).toContain('./python-probe/');
    expect(lines[place + 1]).toContain('./recipe/');
    expect(lines[lines.lastIndexOf('];') - 1]).toBe('  PYTHON_WIDGET,');
  });
});
