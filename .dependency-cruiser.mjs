import { LAYERS, TEST_PACKAGES } from './scripts/layers.mjs';

const TEST = '[.](test|test-data|contract)[.]tsx?$';
const OURS = '^(src|scripts|e2e|bench|templates|public)/';
const NODE_MODULES = '(^|/)node_modules/';

/**
 * A package, or one entry of it: `zustand/vanilla` resolves to `vanilla.mjs` or `esm/vanilla.mjs`.
 * @param {string} name
 */
const packagePath = (name) => {
  const [folder, entry] = name.startsWith('@') ? [name] : name.split('/');
  return entry === undefined ? `${NODE_MODULES}${folder}/` : `${NODE_MODULES}${folder}/(esm/)?${entry}[.]`;
};

/** @param {readonly string[]} layers */
const inLayers = (layers) => `^src/(${layers.join('|')})/`;

/**
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IRegularForbiddenRuleType['to']} to
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType}
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layerRules = Object.entries(LAYERS).flatMap(
  ([layer, { imports, types = [], npm, node = false, isolated = false }]) => {
    const inLayer = `^src/${layer}/`;
    const packages = npm === 'open' ? [NODE_MODULES] : npm.map(packagePath);
    const rules = [
      forbid(
        `${layer}-imports`,
        `src/${layer} may import ${imports.length === 0 ? 'no other layer' : imports.join(', ')}.`,
        { path: inLayer },
        { path: OURS, pathNot: inLayers([layer, ...imports, ...types]) },
      ),
      forbid(
        `${layer}-packages`,
        `src/${layer} may use ${npm === 'open' ? 'any dependency' : npm.length === 0 ? 'no package' : npm.join(', ')}.`,
        { path: inLayer, pathNot: TEST },
        { path: NODE_MODULES, pathNot: packages },
      ),
      forbid(
        `${layer}-test-packages`,
        `Tests in src/${layer} may add ${TEST_PACKAGES.join(' and ')}.`,
        { path: `${inLayer}.*${TEST}` },
        { path: NODE_MODULES, pathNot: [...packages, ...TEST_PACKAGES.map(packagePath)] },
      ),
    ];
    if (types.length > 0) {
      rules.push(
        forbid(
          `${layer}-types`,
          `src/${layer} may only name the types of ${types.join(', ')}.`,
          { path: inLayer, pathNot: TEST },
          { path: inLayers(types), dependencyTypesNot: ['type-only'] },
        ),
      );
    }
    if (!node) {
      rules.push(
        forbid(
          `${layer}-node`,
          'Code for the browser has no node modules.',
          { path: inLayer, pathNot: TEST },
          { dependencyTypes: ['core'] },
        ),
      );
    }
    if (isolated) {
      rules.push(
        forbid(
          `${layer}-siblings`,
          `The folders of src/${layer} do not know each other.`,
          { path: `^src/${layer}/([^/]+)/` },
          { path: `^src/${layer}/[^/]+/`, pathNot: `^src/${layer}/$1/` },
        ),
      );
    }
    return rules;
  },
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    forbid(
      'known-layer',
      'A folder of src is a layer of scripts/layers.mjs.',
      {},
      {
        path: '^src/',
        pathNot: inLayers(Object.keys(LAYERS)),
      },
    ),
    forbid(
      'known-layer-source',
      'A folder of src is a layer of scripts/layers.mjs.',
      {
        path: '^src/',
        pathNot: inLayers(Object.keys(LAYERS)),
      },
      {},
    ),
    forbid('no-cycles', 'Modules, types included, do not depend on themselves.', {}, { circular: true }),
    forbid('resolvable', 'What is imported exists.', {}, { couldNotResolve: true }),
    forbid(
      'declared',
      'Packages stand in package.json.',
      {},
      {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'],
      },
    ),
    forbid(
      'no-dev-packages',
      'What ships is in "dependencies".',
      { pathNot: TEST },
      {
        dependencyTypes: ['npm-dev'],
        pathNot: `${NODE_MODULES}@types/`,
      },
    ),
    forbid('no-test-import', 'Nothing depends on a test.', { pathNot: TEST }, { path: TEST }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a layer that knows another's types knows the layer.
    tsPreCompilationDeps: true,
    // TypeScript 7 has no JavaScript API to parse with.
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
