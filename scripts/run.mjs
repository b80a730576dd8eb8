import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';

/**
 * Runs a command and shows what it prints; a quiet one only what it complains of.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not be started or was killed
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit'], env });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command whose success everything after it needs.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export async function runOrExit(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) process.exit(code);
}

/**
 * Runs a tool of node_modules with this node, without npm in between.
 * @param {string} script path of the tool's own script
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/**
 * Whether the module is the one node was started with, also through a symbolic link.
 * @param {ImportMeta} module
 */
export function isStarted(module) {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === module.filename;
}
