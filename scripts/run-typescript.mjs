import { bundleForNode } from './bundle-for-node.mjs';
import { runOrExit, runTool } from './run.mjs';

/**
 * Runs a program that is written in TypeScript, with the arguments of this one and its exit code.
 * @param {string} entry relative to the project
 * @param {string} name what to call the bundle
 */
export async function runTypeScript(entry, name) {
  await runOrExit(process.execPath, ['scripts/generate.mjs'], { quiet: true });
  process.exitCode = await runTool(await bundleForNode(entry, name), process.argv.slice(2));
}
