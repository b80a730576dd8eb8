// Writes dist-cli/plugsmith.mjs: the command line as one file, which Node 20 runs without any package.
// With --publish also dist/cli/plugsmith.mjs, so that a team can fetch it from where the page is hosted.
import { copyFileSync, mkdirSync } from 'node:fs';
import { bundleForNode } from './bundle-for-node.mjs';
import { isStarted } from './run.mjs';

const PUBLISHED = 'dist/cli';

/** @returns {Promise<string>} the path of the file, relative to the project */
export function buildCli() {
  return bundleForNode('src/cli/entry.ts', 'plugsmith');
}

if (isStarted(import.meta)) {
  const file = await buildCli();
  console.log(`Wrote ${file}.`);
  if (process.argv.includes('--publish')) {
    mkdirSync(PUBLISHED, { recursive: true });
    copyFileSync(file, `${PUBLISHED}/plugsmith.mjs`);
    console.log(`Wrote ${PUBLISHED}/plugsmith.mjs.`);
  }
}
