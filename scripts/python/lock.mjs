import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, version: string, sha256: string, source: boolean, boot: boolean, requires: string[] }} Package
 *   `source`: published as source only. `boot`: loaded with the interpreter, the others when a plugin requires them.
 * @typedef {{ python: string, abi: string, platform: string, packages: Package[] }} Lock
 */

/** Where the page finds Python: served from its own origin, made by the install step, not in the repository. */
export const TARGET = 'public/pyodide';
export const LOCK_FILE = 'python/packages.json';

/** @returns {Lock} */
export function readLock() {
  return JSON.parse(readFileSync(LOCK_FILE, 'utf8'));
}

/**
 * The packages as pip reads them: each version, and the one file that may be taken for it.
 * @param {readonly Package[]} packages
 */
export function requirementsOf(packages) {
  return packages.map(({ name, version, sha256 }) => `${name}==${version} --hash=sha256:${sha256}\n`).join('');
}
