import type { PyodideInterface } from 'pyodide';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { BenchPhase, BenchReply, ShippedPackage } from '../../ports/python-bench.ts';
import type { BenchFile } from './messages.ts';

/** An entry of public/pyodide/manifest.json, which the install step writes. */
interface Shipped extends ShippedPackage {
  /** Relative to the manifest. */
  readonly file: string;
  readonly requires: readonly string[];
}

export interface Interpreter {
  readonly packages: readonly ShippedPackage[];
  readonly write: (folder: string, files: readonly BenchFile[]) => void;
  readonly require: (names: readonly string[]) => Promise<void>;
  readonly run: (request: JsonObject) => BenchReply;
}

/** Where the shim, the host and the simulated instance are. */
const BENCH_FOLDER = '/bench';

/**
 * Starts Python and loads the client of DSS, from files of the page's own origin.
 *
 * @param root the address of the folder that the install step filled, with a slash at its end
 * @returns nothing where there is no such folder
 */
export async function startInterpreter(
  root: string,
  onPhase: (phase: BenchPhase) => void,
  onEvent: (event: string) => void,
): Promise<Interpreter | undefined> {
  const fetchFile = globalThis.fetch.bind(globalThis);
  onPhase('interpreter');
  const manifest = await readManifest(fetchFile, root);
  if (manifest === undefined) return undefined;
  const { loadPyodide }: typeof import('pyodide') = await import(/* @vite-ignore */ `${root}pyodide.mjs`);
  const python = await loadPyodide({ indexURL: root, jsglobals: {} });

  onPhase('packages');
  const place = String(python.runPython('import sysconfig; sysconfig.get_path("purelib")'));
  const unpack = async (file: string, extractDir: string) => {
    const answer = await fetchFile(root + file);
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
    python.unpackArchive(await answer.arrayBuffer(), 'zip', { extractDir });
  };
  const installed = new Set<string>();
  const require = async (names: readonly string[]): Promise<void> => {
    for (const { name, file, requires } of manifest) {
      if (!names.includes(name) || installed.has(name)) continue;
      installed.add(name);
      await unpack(file, place);
      await require(requires);
    }
    python.runPython('import importlib; importlib.invalidate_caches()');
  };
  await require(manifest.filter(({ boot }) => boot).map(({ name }) => name));
  await unpack('bench.zip', BENCH_FOLDER);

  onPhase('client');
  python.runPython(`import sys; sys.path.insert(0, "${BENCH_FOLDER}")`);
  const host = python.pyimport('plugsmith.host').Host(onEvent);
  return {
    packages: manifest.map(({ name, version, boot }) => ({ name, version, boot })),
    write: (folder, files) => writeFiles(python, folder, files),
    require,
    run: (request) => JSON.parse(host.call(JSON.stringify(request))),
  };
}

async function readManifest(fetchFile: typeof fetch, root: string): Promise<readonly Shipped[] | undefined> {
  const answer = await fetchFile(`${root}manifest.json`);
  if (!answer.ok || answer.headers.get('content-type')?.includes('json') === false) return undefined;
  const manifest: { readonly packages: readonly Shipped[] } = await answer.json();
  return manifest.packages;
}

/** The folder holds these files and no others. */
function writeFiles({ FS }: PyodideInterface, folder: string, files: readonly BenchFile[]): void {
  if (FS.analyzePath(folder).exists) removeTree(FS, folder);
  FS.mkdirTree(folder);
  for (const [path, content] of files) {
    FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    FS.writeFile(path, content);
  }
}

function removeTree(FS: PyodideInterface['FS'], path: string): void {
  for (const name of FS.readdir(path)) {
    if (name === '.' || name === '..') continue;
    const child = `${path}/${name}`;
    if (FS.isDir(FS.stat(child).mode)) removeTree(FS, child);
    else FS.unlink(child);
  }
  FS.rmdir(path);
}
