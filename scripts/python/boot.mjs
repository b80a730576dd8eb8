import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';
import { TARGET } from './lock.mjs';

/**
 * @typedef {{ name: string, file: string, boot: boolean, requires: string[] }} Shipped
 * @typedef {{ pyodide: string, packages: Shipped[] }} Manifest
 * @typedef {{
 *   python: import('pyodide').PyodideInterface,
 *   call: (request: Record<string, unknown>) => any,
 *   require: (names: readonly string[]) => void,
 *   times: Record<string, number>,
 * }} Bench
 */

/**
 * Boots the bench in node, from the files that a browser gets, in the order in which a worker does it.
 * @param {(event: any) => void} onEvent
 * @param {(request: string, body: Uint8Array) => unknown} send the network, see python/plugsmith/wire/browser_fetch.py
 * @returns {Promise<Bench>} `call` asks the host of python/plugsmith/host.py, `require` adds packages that are shipped
 */
export async function bootBench(onEvent, send) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(TARGET, 'manifest.json'), 'utf8'));
  /** @type {Record<string, number>} */
  const times = {};
  let since = performance.now();
  /** @param {string} phase */
  const finish = (phase) => {
    times[phase] = Math.round(performance.now() - since);
    since = performance.now();
  };

  const python = await loadPyodide({ indexURL: TARGET });
  finish('interpreter');
  const sitePackages = python.runPython('import sysconfig; sysconfig.get_path("purelib")');
  /** @param {string} file @param {string} extractDir */
  const unpack = (file, extractDir) =>
    python.unpackArchive(new Uint8Array(readFileSync(join(TARGET, file))), 'zip', { extractDir });
  /** @type {Set<string>} */
  const installed = new Set();
  /** @param {readonly string[]} names */
  const require = (names) => {
    for (const { name, file, requires } of manifest.packages) {
      if (!names.includes(name) || installed.has(name)) continue;
      installed.add(name);
      unpack(file, sitePackages);
      require(requires);
    }
  };
  require(manifest.packages.filter(({ boot }) => boot).map(({ name }) => name));
  unpack('bench.zip', '/bench');
  python.runPython('import sys; sys.path.insert(0, "/bench"); import importlib; importlib.invalidate_caches()');
  finish('packages');

  const { Host } = python.pyimport('plugsmith.host');
  const host = Host(/** @param {string} event */ (event) => onEvent(JSON.parse(event)), send);
  finish('host');
  return {
    python,
    times,
    call: (request) => JSON.parse(host.call(JSON.stringify(request))),
    require: (names) => {
      require(names);
      python.runPython('import importlib; importlib.invalidate_caches()');
    },
  };
}
