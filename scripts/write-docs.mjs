// Writes docs/rules.md from the rules and their pages. A test fails when the file is not what this writes.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** @param {string} path */
const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module;

const { describeRules } = await load('src/domain/lint/rule-docs.ts');
const { RULE_GROUPS } = await load('src/domain/lint/rule-groups.ts');
const { RULE_PAGES } = await load('src/domain/lint/rule-pages.ts');
const { CATALOG } = await load('src/catalog/catalog.ts');

writeFileSync(join(root, 'docs', 'rules.md'), describeRules(RULE_GROUPS, RULE_PAGES, CATALOG));
console.log('Wrote docs/rules.md.');
