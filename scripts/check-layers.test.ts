import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkLayers } from './check-layers.mjs';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

/** The rules broken by a source tree of these files, each as `rule: from -> to`. */
async function check(files: Record<string, string>): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'layers-'));
  directories.push(directory);
  symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
  const packages = { dependencies: { react: '*', zustand: '*' }, devDependencies: { vitest: '*' } };
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(packages), ...files })) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const { violations } = await checkLayers(directory);
  return violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);
}

const VALUE = 'export const value = 1;\n';
const TYPE = 'export type Shape = { readonly side: number };\n';

describe('the layer fence', () => {
  it('lets a feature use what stands below it', async () => {
    const broken = await check({
      'src/domain/a.ts': VALUE,
      'src/features/home/home.tsx': `import { useState } from 'react';\nimport { value } from '../../domain/a.ts';\nexport const Home = () => <p title="x">{useState(value)[0]}</p>;\n`,
    });
    expect(broken).toEqual([]);
  });

  it('refuses an import that points up', async () => {
    const broken = await check({
      'src/workspace/store.ts': VALUE,
      'src/domain/a.ts': `import { value } from '../workspace/store.ts';\nexport const twice = value * 2;\n`,
    });
    expect(broken).toEqual(['domain-imports: src/domain/a.ts -> src/workspace/store.ts']);
  });

  it('sees imports of types, in files with JSX too', async () => {
    const broken = await check({
      'src/features/home/home.ts': TYPE,
      'src/ui/button.tsx': `import type { Shape } from '../features/home/home.ts';\nexport const Button = ({ side }: Shape) => <i>{side}</i>;\n`,
    });
    expect(broken).toEqual(['ui-imports: src/ui/button.tsx -> src/features/home/home.ts']);
  });

  it('sees imports that run late', async () => {
    const broken = await check({
      'src/app/main.ts': VALUE,
      'src/features/home/home.ts': `export const load = () => import('../../app/main.ts');\n`,
    });
    expect(broken).toEqual(['features-imports: src/features/home/home.ts -> src/app/main.ts']);
  });

  it('keeps features, and kinds of component, apart', async () => {
    const broken = await check({
      'src/features/home/home.ts': VALUE,
      'src/features/edit/edit.ts': `export { value } from '../home/home.ts';\n`,
      'src/catalog/recipe/kind.ts': VALUE,
      'src/catalog/macro/kind.ts': `export { value } from '../recipe/kind.ts';\n`,
    });
    expect(broken.toSorted()).toEqual([
      'catalog-siblings: src/catalog/macro/kind.ts -> src/catalog/recipe/kind.ts',
      'features-siblings: src/features/edit/edit.ts -> src/features/home/home.ts',
    ]);
  });

  it('lets features name the types of ports and no more', async () => {
    const broken = await check({
      'src/ports/clock.ts': VALUE + TYPE,
      'src/features/home/named.ts': `import type { Shape } from '../../ports/clock.ts';\nexport const side = (shape: Shape) => shape.side;\n`,
      'src/features/home/used.ts': `import { value } from '../../ports/clock.ts';\nexport const twice = value * 2;\n`,
    });
    expect(broken).toEqual(['features-types: src/features/home/used.ts -> src/ports/clock.ts']);
  });

  it('refuses cycles, those made of types alone included', async () => {
    const broken = await check({
      'src/domain/a.ts': `import type { B } from './b.ts';\nexport type A = { b: B };\n`,
      'src/domain/b.ts': `import type { A } from './a.ts';\nexport type B = { a: A };\n`,
    });
    expect(broken).toContain('no-cycles: src/domain/a.ts -> src/domain/b.ts');
  });

  it('refuses packages and node modules a layer has no use for', async () => {
    const broken = await check({
      'src/domain/a.ts': `import { useState } from 'react';\nimport { readFileSync } from 'node:fs';\nexport const both = [useState, readFileSync];\n`,
      'src/workspace/store.ts': `import { createStore } from 'zustand/vanilla';\nexport const store = createStore;\n`,
      'src/workspace/hook.ts': `import { create } from 'zustand';\nexport const store = create;\n`,
    });
    expect(broken.map((line) => line.split(' -> ')[0]).toSorted()).toEqual([
      'domain-node: src/domain/a.ts',
      'domain-packages: src/domain/a.ts',
      'workspace-packages: src/workspace/hook.ts',
    ]);
  });

  it('lets tests use their tools', async () => {
    const broken = await check({
      'src/domain/a.test.ts': `import { readFileSync } from 'node:fs';\nimport { it } from 'vitest';\nit('reads', () => { readFileSync('x'); });\n`,
    });
    expect(broken).toEqual([]);
  });

  it('refuses a folder that is no layer', async () => {
    const broken = await check({ 'src/helpers/a.ts': VALUE, 'src/helpers/b.ts': `export { value } from './a.ts';\n` });
    expect(broken).toContain('known-layer-source: src/helpers/b.ts -> src/helpers/a.ts');
  });
});
