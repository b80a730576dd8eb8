import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findGaps } from '../src/catalog/kind-gaps.test-data.ts';
import type { ComponentKind } from '../src/domain/plugin/component-kind.ts';
import type { JsonSchema } from '../src/domain/schema/json-schema.ts';
import { addToCatalog, scaffoldKind } from './new-kind.mjs';

const KIND = {
  id: 'python-widget',
  label: "Widget's kind",
  folder: 'python-widgets',
  descriptor: 'widget.json',
  code: 'widget.py',
};

const HOME = 'src/catalog/python-widget';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the contract of the catalog misses in a kind of these files, loaded as the catalog loads it. */
async function gapsOf(files: ReadonlyMap<string, string>): Promise<string[]> {
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(resolve('test-results/kind-'));
  folders.push(folder);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll("from '../", `from '${resolve('src/catalog')}/`));
  }
  const { PYTHON_WIDGET }: { PYTHON_WIDGET: ComponentKind } = await import(join(folder, HOME, 'kind.ts'));
  const schema: JsonSchema = JSON.parse(files.get(`${HOME}/schema.json`) ?? '');
  return findGaps(PYTHON_WIDGET, schema);
}

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

  it('is refused by the contract of the catalog until all is said', async () => {
    const files = new Map(scaffoldKind(KIND));
    const gaps = await gapsOf(files);
    expect(gaps).toEqual([
      'cardText',
      'group',
      'schema: description',
      'schema: params',
      'starter "Widget\'s kind": description',
      'starter "Widget\'s kind": widget.py',
      'docs: what it is',
      ...['Where it appears in DSS', 'Files', 'Keys of widget.json', 'What widget.py holds', 'Common mistakes'].map(
        (heading) => `docs: ${heading}`,
      ),
    ]);
    const fill = (path: string, from: RegExp, to: string) =>
      files.set(`${HOME}/${path}`, (files.get(`${HOME}/${path}`) ?? '').replaceAll(from, to));
    fill('kind.ts', /(cardText|group|description): ''/g, "$1: 'Said.'");
    fill('schema.json', /"description": ""/g, '"description": "Said."');
    fill('docs.md', /^(#.*)$/gm, '$1\n\nSaid.');
    fill('starters/python-widget/widget.py', /^$/g, 'pass\n');
    expect(await gapsOf(files)).toEqual([]);
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
