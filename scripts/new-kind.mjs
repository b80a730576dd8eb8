import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { isStarted } from './run.mjs';

// npm run new:kind -- ID "LABEL" --folder FOLDER --descriptor NAME.json [--code NAME.py]
// Writes the folder of a kind and its line in the catalog. What only a person can know is left empty, and the contract
// test of the catalog names it until it is filled in.

const USAGE = `Usage: npm run new:kind -- ID "LABEL" --folder FOLDER --descriptor NAME.json [--code NAME.py]

  ID          our name of the kind, such as python-llm
  LABEL       DSS's words for it, such as "Custom Python LLM"
  --folder    the folder of a plugin that holds its components, such as python-llms
  --descriptor, --code   the files of a component`;

const CATALOG = 'src/catalog/catalog.ts';

/**
 * @typedef {{ id: string, label: string, folder: string, descriptor: string, code?: string | undefined }} NewKind
 */

/**
 * @param {NewKind} kind
 * @returns {Map<string, string>} the files, by path from the top of the project
 */
export function scaffoldKind({ id, label, folder, descriptor, code }) {
  const home = `src/catalog/${id}`;
  const starter = `starters/${id}`;
  const files = code === undefined ? [descriptor] : [descriptor, code];
  const nameOf = (/** @type {string} */ file) => camelCase(file);
  const quote = (/** @type {string} */ text) => `'${text.replaceAll("'", "\\'")}'`;
  return new Map([
    [
      `${home}/kind.ts`,
      `import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Where the facts are from. */
export const ${constantCase(id)}: ComponentKind = {
  id: ${quote(id)},
  label: ${quote(label)},
  cardText: '',
  icon: 'fas fa-puzzle-piece',
  group: '',
  note: undefined,
  languages: [${code === undefined ? '' : "'Python'"}],
  since: undefined,
  folder: ${quote(folder)},
  placement: { kind: 'folders' },
  descriptor: ${quote(descriptor)},
  requiredFiles: [${code === undefined ? '' : quote(code)}],
  mainFile: ${quote(code ?? descriptor)},
  variants: undefined,
  schema: ${quote(id)},
  form: 'params',
  starters: [
    {
      label: ${quote(label)},
      description: '',
      language: ${code === undefined ? 'undefined' : "'Python'"},
      load: async () => (await import('./texts.ts')).${camelCase(id)},
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint(${quote(label)}),
  typeId: undefined,
  mark: 'inferred',
};
`,
    ],
    [
      `${home}/texts.ts`,
      `import { starterOf } from '../starter-files.ts';
${files.map((file) => `import ${nameOf(file)} from './${starter}/${file}?raw';\n`).join('')}
export const ${camelCase(id)} = starterOf({ ${files.map((file) => `'${file}': ${nameOf(file)}`).join(', ')} });
`,
    ],
    [
      `${home}/schema.json`,
      `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "dss:${id}",
  "title": ${JSON.stringify(label)},
  "description": "",
  "type": "object",
  "required": ["meta"],
  "properties": {
    "meta": {
      "$ref": "dss:meta"
    },
    "params": {
      "$ref": "dss:params",
      "title": "Parameters",
      "description": ""
    }
  },
  "additionalProperties": false
}
`,
    ],
    [
      `${home}/docs.md`,
      `# ${label}

## Where it appears in DSS

## Files

## Keys of ${descriptor}

${code === undefined ? '' : `## What ${code} holds\n\n`}## Common mistakes
`,
    ],
    [
      `${home}/${starter}/${descriptor}`,
      '{\n    "meta": {\n        "label": "__COMPONENT_LABEL__"\n    },\n    "params": []\n}\n',
    ],
    ...(code === undefined ? [] : [/** @type {[string, string]} */ ([`${home}/${starter}/${code}`, ''])]),
  ]);
}

/**
 * @param {string} catalog the text of catalog.ts
 * @param {string} id
 * @returns {string} with the kind imported in its place and offered last
 */
export function addToCatalog(catalog, id) {
  const line = `import { ${constantCase(id)} } from './${id}/kind.ts';`;
  const lines = catalog.split('\n');
  const isOfKind = (/** @type {string} */ text) => /^import \{ \w+ \} from '\.\/[\w-]+\/kind\.ts';$/.test(text);
  const folderOf = (/** @type {string} */ text) => text.slice(text.indexOf("'./"));
  const later = lines.findIndex((text) => isOfKind(text) && folderOf(text) > folderOf(line));
  lines.splice(later === -1 ? lines.findLastIndex(isOfKind) + 1 : later, 0, line);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${constantCase(id)},`);
  return lines.join('\n');
}

/** @param {string} text */
function constantCase(text) {
  return text.replaceAll('-', '_').toUpperCase();
}

/** @param {string} text */
function camelCase(text) {
  return text.replace(/[^A-Za-z0-9]+(.)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string[]} args */
function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { folder: { type: 'string' }, descriptor: { type: 'string' }, code: { type: 'string' } },
  });
  const [id, label] = positionals;
  const { folder, descriptor, code } = values;
  if (id === undefined || label === undefined || folder === undefined || descriptor === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || existsSync(`src/catalog/${id}`)) {
    console.error(`"${id}" is taken, or is not of small letters, digits and hyphens.`);
    process.exitCode = 2;
    return;
  }
  for (const [path, text] of scaffoldKind({ id, label, folder, descriptor, code })) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  writeFileSync(CATALOG, addToCatalog(readFileSync(CATALOG, 'utf8'), id));
  console.log(`${CATALOG}\n\nFill in what is empty, then: npm run generate && npm run unit -- src/catalog`);
}

if (isStarted(import.meta)) main(process.argv.slice(2));
