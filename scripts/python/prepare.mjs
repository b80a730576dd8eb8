import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { loadPyodide } from 'pyodide';

/** The packages of `python/` that go to the browser. */
const SHIPPED = ['dataiku', 'plugsmith'];
/** Where the page unpacks them: first on the import path, before what a plugin requires. */
const BENCH_PLACE = '/bench/';

/**
 * Archives with bytecode, made by the Python that will read them.
 * @typedef {{ wheel: (bytes: Uint8Array) => Uint8Array, bench: () => Uint8Array }} Preparer
 * @returns {Promise<Preparer>}
 */
export async function createPreparer() {
  const python = await loadPyodide({ indexURL: 'node_modules/pyodide/' });
  python.runPython(readFileSync('scripts/python/prepare.py', 'utf8'));
  const withBytecode = python.runPython('with_bytecode');
  const archiveOf = python.runPython('archive_of');
  return {
    // A copy: Pyodide cannot take node's own kind of buffer.
    wheel: (bytes) => withBytecode(python.toPy(new Uint8Array(bytes)), python.runPython('SITE_PACKAGES')).toJs(),
    bench: () => withBytecode(archiveOf(python.toPy(readBench())), BENCH_PLACE).toJs(),
  };
}

/** @returns {Record<string, Uint8Array>} the bench's own Python by path */
export function readBench() {
  const files = SHIPPED.flatMap((name) =>
    readdirSync(join('python', name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(
    files.map((file) => [relative('python', file).replaceAll(sep, '/'), new Uint8Array(readFileSync(file))]),
  );
}
