#!/usr/bin/env node
// Runs the command line. In a checkout it is built first when it is missing or older than its sources.
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}dist-cli/plugsmith.mjs`;

if (existsSync(`${root}node_modules/vite`)) await buildWhenStale();
if (existsSync(bundle)) {
  await import(pathToFileURL(bundle).href);
} else {
  console.error(`plugsmith is not built. Run "npm ci" and "npm run build" in ${root}, then try again.`);
  process.exitCode = 2;
}

async function buildWhenStale() {
  const { newest } = await import('../scripts/newest.mjs');
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (['src', 'scripts', 'package.json', 'package-lock.json'].every((source) => newest(root + source) <= built)) return;
  const folder = process.cwd();
  process.chdir(root);
  const { runOrExit } = await import('../scripts/run.mjs');
  // Standard output is for what the command says.
  await runOrExit(process.execPath, ['scripts/generate.mjs'], { quiet: true });
  await runOrExit(process.execPath, ['scripts/build-cli.mjs'], { quiet: true });
  process.chdir(folder);
}
