import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { loadPyodide } from 'pyodide';

/** The packages of `python/` that go to the browser. */
const SHIPPED = ['dataiku', 'plugsmith'];
/** Where the page unpacks them: first on the import path, before what a plugin requires. */
const BENCH_PLACE = '/bench/';
/** What "Export as pytest" adds to a plugin. */
const EXPORT_FOLDER = 'python/export';

/**
 * Archives with bytecode, made by the Python that will read them.
 * @typedef {{ wheel: (bytes: Uint8Array) => Uint8Array, bench: () => Uint8Array, exported: () => Uint8Array }} Preparer
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
    // Without bytecode: it is read by another Python.
    exported: () => archiveOf(python.toPy(readExport())).toJs(),
  };
}

/** @returns {Record<string, Uint8Array>} the bench's own Python by path */
export function readBench() {
  return Object.assign({}, ...SHIPPED.map((name) => readFiles('python', name, '.py')));
}

/** @returns {Record<string, Uint8Array>} what runs saved tests on a laptop, by path: the bench's own Python below `shim/` */
export function readExport() {
  const shim = Object.entries(readBench()).map(([path, content]) => [`shim/${path}`, content]);
  return {
    ...readFiles(EXPORT_FOLDER, '', '.md', '.ini', '.py'),
    ...Object.fromEntries(shim),
    'shim/LICENSE': new Uint8Array(readFileSync('LICENSE')),
  };
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {...string} ends how the names of the files end
 * @returns {Record<string, Uint8Array>} by path below `root`
 */
function readFiles(root, folder, ...ends) {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [relative(root, file).replaceAll(sep, '/'), new Uint8Array(readFileSync(file))]),
  );
}
