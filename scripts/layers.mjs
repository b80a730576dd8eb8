/**
 * The table of layers: what each folder of `src/` may import. `.dependency-cruiser.mjs` makes its rules from it, so a
 * new layer is one line here. See ARCHITECTURE.md for what each layer is.
 *
 * `types`: layers of which it may name the types, and no more.
 * `npm`: the packages (or entries of packages) a layer may import, or `'open'`.
 * `isolated`: its sub-folders do not know each other.
 *
 * @typedef {{ imports: readonly string[], types?: readonly string[], npm: 'open' | readonly string[], node?: boolean, isolated?: boolean }} Layer
 * @type {Record<string, Layer>}
 */
export const LAYERS = {
  // Its declarations name the domain's types.
  generated: { imports: ['domain'], npm: [] },
  domain: { imports: ['generated'], npm: ['jszip', '@lezer/common', '@lezer/python'] },
  catalog: { imports: ['domain'], npm: [], isolated: true },
  ports: { imports: ['domain'], npm: [] },
  workers: { imports: ['domain', 'catalog', 'ports'], npm: ['comlink', 'jszip', 'pyodide'] },
  adapters: { imports: ['domain', 'ports', 'workers'], npm: 'open' },
  workspace: { imports: ['domain', 'ports'], npm: ['zustand/vanilla'] },
  commands: { imports: ['domain', 'workspace'], npm: [] },
  ui: { imports: [], npm: 'open' },
  parts: { imports: ['domain', 'workspace', 'commands', 'ui'], types: ['ports'], npm: 'open' },
  features: {
    imports: ['domain', 'workspace', 'commands', 'ui', 'parts'],
    types: ['ports'],
    npm: 'open',
    isolated: true,
  },
  cli: { imports: ['domain', 'catalog'], npm: [], node: true },
  app: {
    imports: ['domain', 'catalog', 'ports', 'workers', 'adapters', 'workspace', 'commands', 'ui', 'parts', 'features'],
    npm: 'open',
  },
};

/** Tests may use these in every layer, and node's own modules. */
export const TEST_PACKAGES = ['vitest', 'fast-check'];
