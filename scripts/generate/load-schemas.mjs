import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** All schemas of the project, by `$id`: files of the domain, those made from tables, and one for each kind of component. */
export async function loadSchemas(root) {
  const domain = join(root, 'src', 'domain', 'schema');
  const catalog = join(root, 'src', 'catalog');
  const kindFolders = readdirSync(catalog, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(catalog, entry.name, 'schema.json')))
    .map((entry) => entry.name);
  const files = [
    ...readdirSync(domain)
      .filter((name) => name.endsWith('.schema.json'))
      .map((name) => join(domain, name)),
    ...kindFolders.map((name) => join(catalog, name, 'schema.json')),
  ];
  const made = await importModules(root, ['src/domain/schema/param-schema.ts', 'src/domain/schema/code-env-schema.ts']);
  const schemas = [
    ...files.map((file) => JSON.parse(readFileSync(file, 'utf8'))),
    ...made[0].paramSchemas(),
    made[1].CODE_ENV_SCHEMA,
  ];
  return schemas.sort((a, b) => (a.$id < b.$id ? -1 : 1));
}

async function importModules(root, paths) {
  const modules = [];
  for (const path of paths) {
    const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
    modules.push(module);
  }
  return modules;
}
