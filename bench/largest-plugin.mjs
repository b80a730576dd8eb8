import { existsSync, readFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The open corpus, where the checkout has it. */
export const CORPUS = '../shared/corpus';

/** The plugin of the corpus with the most text; `npm run corpus` tells which one it is. */
const LARGEST = 'Crowlingo__dss-crowlingo';

/** What the corpus has beside it: 22 components, and as much text. */
const COMPONENTS = 22;
const PARAMS = 12;

/**
 * A plugin as texts by path. `name` says where it is from, for the report; `opened` is its largest descriptor.
 * @typedef {{ name: string, files: ReadonlyMap<string, string>, opened: string }} LargestPlugin
 */

/**
 * The largest plugin of the corpus, or one of its size where there is no corpus. The corpus has descriptors only, so each
 * file of Python that its list names is written here: code that reads every parameter of its component.
 * @returns {LargestPlugin}
 */
export function readLargestPlugin() {
  const index = `${CORPUS}/index.json`;
  if (!existsSync(index)) return makeLargestPlugin();
  /** @type {{ plugins: Record<string, { files: string[], all_paths_in_plugin: string[] }> }} */
  const { plugins } = JSON.parse(readFileSync(index, 'utf8'));
  const listing = plugins[LARGEST];
  if (listing === undefined) return makeLargestPlugin();
  const files = new Map(listing.files.map((path) => [path, readFileSync(`${CORPUS}/${LARGEST}/${path}`, 'utf8')]));
  for (const path of listing.all_paths_in_plugin) {
    if (path.endsWith('.py') && !files.has(path)) files.set(path, writeCode(files.get(path.replace(/py$/, 'json'))));
  }
  return { name: LARGEST, files, opened: largestDescriptor(files) };
}

/** @returns {LargestPlugin} */
function makeLargestPlugin() {
  const files = new Map([
    ['plugin.json', JSON.stringify({ id: 'largest', version: '1.0.0', meta: { label: 'Largest' } }, null, 4)],
  ]);
  for (let index = 0; index < COMPONENTS; index += 1) {
    const descriptor = JSON.stringify(describeRecipe(index), null, 4);
    files.set(`custom-recipes/recipe-${index}/recipe.json`, descriptor);
    files.set(`custom-recipes/recipe-${index}/recipe.py`, writeCode(descriptor));
  }
  return { name: 'a generated plugin of its size, as there is no corpus', files, opened: largestDescriptor(files) };
}

/** @param {number} index */
function describeRecipe(index) {
  const role = (/** @type {string} */ name) => ({ name, arity: 'UNARY', required: true, acceptsDataset: true });
  return {
    meta: { label: `Recipe ${index}`, description: 'Measured', icon: 'fas fa-flask' },
    kind: 'PYTHON',
    inputRoles: [role('input')],
    outputRoles: [role('output')],
    params: Array.from({ length: PARAMS }, (_, param) => ({
      name: `option_${param}`,
      label: `Option ${param}`,
      description: 'What this option changes in the rows of the output',
      type: param % 2 === 0 ? 'STRING' : 'INT',
      mandatory: false,
      visibilityCondition: param === 0 ? 'true' : `model.option_${param - 1} != 0`,
    })),
  };
}

/** @param {string | undefined} descriptor */
function writeCode(descriptor) {
  /** @type {{ params?: { name?: string }[] }} */
  const { params = [] } = descriptor === undefined ? {} : JSON.parse(descriptor);
  const names = params.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return `import logging

import dataiku
import pandas as pd
from dataiku.customrecipe import get_input_names_for_role, get_output_names_for_role, get_recipe_config

logger = logging.getLogger(__name__)
config = get_recipe_config()

${names.map((name) => `def compute_${name}(rows):\n    value = config.get("${name}")\n    logger.info("%s is %s", "${name}", value)\n    return [row for row in rows if row is not None and (value is None or row != value)]\n`).join('\n\n')}

def run(role_in, role_out):
    source = dataiku.Dataset(get_input_names_for_role(role_in)[0])
    target = dataiku.Dataset(get_output_names_for_role(role_out)[0])
    frame = source.get_dataframe()
    for name in frame.columns:
        frame[name] = pd.Series(frame[name]).fillna("")
    target.write_with_schema(frame)
`;
}

/** @param {ReadonlyMap<string, string>} files */
function largestDescriptor(files) {
  const descriptors = [...files].filter(([path]) => path.endsWith('.json'));
  const [first] = descriptors.toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? 'plugin.json';
}

/**
 * @param {LargestPlugin} plugin
 * @returns {Promise<Buffer>}
 */
export function packPlugin({ files }) {
  const zip = new JSZip();
  for (const [path, text] of files) zip.file(path, text);
  return zip.generateAsync({ type: 'nodebuffer' });
}
