import type { PyodideInterface } from 'pyodide';
import type { JsonObject } from '../../domain/dssjson/json-value.ts';
import type { BenchPhase, ShippedPackage } from '../../ports/python-bench.ts';
import type { BenchFile } from './messages.ts';
import type { Network } from './network.ts';

/** An entry of public/pyodide/manifest.json, which the install step writes. */
interface Shipped extends ShippedPackage {
  /** Relative to the manifest. */
  readonly file: string;
  readonly requires: readonly string[];
}

export interface Interpreter {
  readonly packages: readonly ShippedPackage[];
  /** Puts files below a folder, and takes others away. */
  readonly write: (folder: string, files: readonly BenchFile[], removed: readonly string[]) => void;
  readonly require: (names: readonly string[]) => Promise<void>;
  /** The reply of the host, as JSON. */
  readonly run: (request: JsonObject) => Promise<string>;
}

export interface InterpreterOptions {
  readonly onPhase: (phase: BenchPhase) => void;
  /** Hears what Python tells, as JSON. */
  readonly onEvent: (event: string) => void;
  /** Hears the name of what code looks for in the worker around Python. */
  readonly onReach: (name: string) => void;
  readonly send: Network['send'];
}

/** Where the shim, the host and the simulated instance are. */
const BENCH_FOLDER = '/bench';
/** Python waits for an answer of the page only where the browser can suspend WebAssembly. */
const CAN_WAIT = 'Suspending' in WebAssembly;

/**
 * Starts Python and loads the client of DSS, from files of the page's own origin.
 *
 * @param root the address of the folder that the install step filled, with a slash at its end
 * @returns nothing where there is no such folder
 */
export async function startInterpreter(
  root: string,
  { onPhase, onEvent, onReach, send }: InterpreterOptions,
): Promise<Interpreter | undefined> {
  const fetchFile = createFetch(root);
  onPhase('interpreter');
  const manifest = await readManifest(root);
  if (manifest === undefined) return undefined;
  const atBoot = manifest.filter(({ boot }) => boot);
  for (const file of [...atBoot.map(({ file: name }) => name), BENCH_ARCHIVE]) fetchFile.prefetch(file);
  const { loadPyodide }: typeof import('pyodide') = await import(/* @vite-ignore */ `${root}pyodide.mjs`);
  // Python sees this as its module `js`: empty, whatever it is asked for.
  const jsglobals = new Proxy(
    {},
    {
      get: (_, name) => {
        // Python itself asks every module for `__file__` and the like.
        if (typeof name === 'string' && !name.startsWith('__')) onReach(`js.${name}`);
        return undefined;
      },
    },
  );
  const python = await loadPyodide({ indexURL: root, jsglobals });

  onPhase('packages');
  const place = String(python.runPython('import sysconfig; sysconfig.get_path("purelib")'));
  const unpack = async (file: string, extractDir: string) => {
    python.unpackArchive(await fetchFile.get(file), 'zip', { extractDir });
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
  await require(atBoot.map(({ name }) => name));
  await unpack(BENCH_ARCHIVE, BENCH_FOLDER);

  onPhase('client');
  python.runPython(`import sys; sys.path.insert(0, "${BENCH_FOLDER}")`);
  const host = python.pyimport('plugsmith.host').Host(onEvent, send);
  return {
    packages: manifest.map(({ name, version, boot }) => ({ name, version, boot })),
    write: (folder, files, removed) => writeFiles(python, folder, files, removed),
    require,
    run: async (request) => {
      const text = JSON.stringify(request);
      return String(CAN_WAIT ? await host.call.callPromising(text) : host.call(text));
    },
  };
}

const BENCH_ARCHIVE = 'bench.zip';

/** Files of the folder; what will be needed can be asked for ahead. */
function createFetch(root: string) {
  const fetchFile = globalThis.fetch.bind(globalThis);
  const ahead = new Map<string, Promise<ArrayBuffer>>();
  const load = async (file: string) => {
    const answer = await fetchFile(root + file);
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
    return answer.arrayBuffer();
  };
  return {
    prefetch: (file: string) => {
      const loading = load(file);
      // Whoever gets it hears of a failure.
      loading.catch(() => {});
      ahead.set(file, loading);
    },
    get: (file: string) => {
      const loading = ahead.get(file) ?? load(file);
      ahead.delete(file);
      return loading;
    },
  };
}

async function readManifest(root: string): Promise<readonly Shipped[] | undefined> {
  const answer = await fetch(`${root}manifest.json`);
  if (!answer.ok || answer.headers.get('content-type')?.includes('json') === false) return undefined;
  const manifest: { readonly packages: readonly Shipped[] } = await answer.json();
  return manifest.packages;
}

function writeFiles(
  { FS }: PyodideInterface,
  folder: string,
  files: readonly BenchFile[],
  removed: readonly string[],
): void {
  FS.mkdirTree(folder);
  for (const path of removed) if (FS.analyzePath(path).exists) FS.unlink(path);
  for (const [path, content] of files) {
    FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    // A folder that was emptied above may have given its name to a file.
    if (FS.analyzePath(path).exists && FS.isDir(FS.stat(path).mode)) removeTree(FS, path);
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
