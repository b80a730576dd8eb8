// Writes src/generated: validators compiled from the JSON Schemas, and the schemas themselves for completion and hover.
// The page runs under a policy without eval, so nothing can be compiled there. The same input gives the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileValidators } from './generate/compile-validators.mjs';
import { generateIcons } from './generate/icons.mjs';
import { loadSchemas } from './generate/load-schemas.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src', 'generated');
const HEADER = '// Written by scripts/generate.mjs. Never edited by hand.\n';

const schemas = await loadSchemas(root);
const byId = Object.fromEntries(schemas.map((schema) => [schema.$id, schema]));

const files = {
  'validators.js': HEADER + (await compileValidators(schemas)),
  'validators.d.ts': `${HEADER}import type { JsonValue } from '../domain/dssjson/json-value.ts';

/** What Ajv says about one place of a value. */
export interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
}

export interface Validator {
  (value: JsonValue): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** By \`$id\` of the schema. */
export declare const validators: { readonly [id: string]: Validator };
`,
  'schemas.js': `${HEADER}export const schemas = ${JSON.stringify(byId, null, 1)};\n`,
  'schemas.d.ts': `${HEADER}import type { JsonSchema } from '../domain/schema/json-schema.ts';

/** By \`$id\`. */
export declare const schemas: { readonly [id: string]: JsonSchema };
`,
  ...Object.fromEntries(Object.entries(generateIcons(root)).map(([name, text]) => [name, HEADER + text])),
};

mkdirSync(target, { recursive: true });
for (const [name, text] of Object.entries(files)) writeIfChanged(join(target, name), text);
console.log(`Compiled ${schemas.length} schemas into src/generated.`);

/** Leaves a file alone that holds the text already, so that nothing that watches it wakes up. */
function writeIfChanged(path, text) {
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // There is none yet.
  }
  writeFileSync(path, text);
}
