import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'dist-cli';

/**
 * Bundles TypeScript with all that it imports into one module for Node 20, which cannot run TypeScript itself.
 * @param {string} entry relative to the project
 * @param {string} name of the file, without its ending
 * @returns {Promise<string>} the path of the file, relative to the project
 */
export async function bundleForNode(entry, name) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: 'node20',
      outDir: FOLDER,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  return join(FOLDER, `${name}.mjs`);
}
