import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/2020').default;
const standaloneCode = require('ajv/dist/standalone').default;

/** What speaks to people, completion and the wording of problems: left out, because it would make up most of the module. */
const ANNOTATIONS = new Set([
  ...['title', 'description', 'default', 'examples', 'deprecated', '$schema'],
  ...[
    'enumDescriptions',
    'openEnum',
    'softRequired',
    'mistakenKeys',
    'mistakenValues',
    'keysElsewhere',
    'names',
    'keyNames',
  ],
]);

/**
 * One ECMAScript module with all validators and nothing imported. Ajv writes CommonJS that requires parts of Ajv; hoisting
 * those by hand breaks in Vitest, so the bundler makes one file of them.
 */
export async function compileValidators(schemas) {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: false, lines: false },
  });
  for (const schema of schemas) ajv.addSchema(withoutAnnotations(schema));
  const names = schemas.map((schema) => schema.$id);
  const commonJs = standaloneCode(ajv, Object.fromEntries(names.map((id) => [exportName(id), id])));
  const entry = [
    "import * as compiled from './validators.cjs';",
    'export const validators = {',
    ...names.map((id) => `  ${JSON.stringify(id)}: compiled.${exportName(id)},`),
    '};',
  ].join('\n');
  return bundle(entry, commonJs);
}

/** A schema with only what judges. The keys of `properties` are names of the format, whatever they are called. */
function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key !== 'properties') return [key, key === 'enum' ? value : withoutAnnotations(value)];
      const properties = Object.entries(value).map(([name, inner]) => [name, withoutAnnotations(inner)]);
      return [key, Object.fromEntries(properties)];
    }),
  );
}

function exportName(id) {
  return id.replace(/\W/g, '_');
}

async function bundle(entry, commonJs) {
  const folder = mkdtempSync(join(tmpdir(), 'plugsmith-validators-'));
  try {
    writeFileSync(join(folder, 'entry.mjs'), entry);
    writeFileSync(join(folder, 'validators.cjs'), commonJs);
    const build = await rolldown({
      input: join(folder, 'entry.mjs'),
      cwd: folder,
      plugins: [{ name: 'ajv-runtime', resolveId: (id) => (id.startsWith('ajv/') ? require.resolve(id) : null) }],
    });
    const { output } = await build.generate({ format: 'esm', comments: false });
    await build.close();
    return output[0].code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
