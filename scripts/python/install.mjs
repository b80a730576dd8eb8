import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOCK_FILE, readLock, TARGET } from './lock.mjs';
import { fetchWheels } from './pip.mjs';

/** What a browser needs of the npm package. */
const CORE = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json'];
const MANIFEST = join(TARGET, 'manifest.json');
const PREPARED_BY = ['scripts/python/prepare.py', 'node_modules/pyodide/package.json'];

/**
 * Puts Python, the wheels of the lock and the bench's own code where the page is served from. What is there already and
 * still fits is kept. Without pip, or without a network for it, the page is built without its Test tab's Python.
 * @returns {Promise<boolean>} whether all of it is there
 */
export async function installPython() {
  const { createPreparer, readBench, readExport } = await import('./prepare.mjs');
  const packagesStamp = digest([LOCK_FILE, ...PREPARED_BY].map((file) => readFileSync(file)));
  const benchStamp = digest([...Object.entries(readBench()).flat(), ...PREPARED_BY.map((file) => readFileSync(file))]);
  const exportStamp = digest(Object.entries(readExport()).flat());
  const known = readManifest();
  const hasPackages = known?.packagesStamp === packagesStamp;
  if (hasPackages && known?.bench.stamp === benchStamp && known.export?.stamp === exportStamp) return true;

  const preparing = createPreparer();
  mkdirSync(join(TARGET, 'wheels'), { recursive: true });
  for (const file of CORE) copyFileSync(join('node_modules/pyodide', file), join(TARGET, file));
  const packages = hasPackages ? known?.packages : await installPackages(await preparing);
  if (packages === undefined) {
    rmSync(TARGET, { recursive: true, force: true });
    return false;
  }
  const { bench, exported } = await preparing;
  const own = {
    bench: { stamp: benchStamp, bytes: writeArchive('bench.zip', bench()) },
    export: { stamp: exportStamp, bytes: writeArchive('export.zip', exported()) },
  };
  const { version } = JSON.parse(readFileSync('node_modules/pyodide/package.json', 'utf8'));
  const manifest = { pyodide: version, packagesStamp, packages, ...own };
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 1)}\n`);
  return true;
}

/**
 * @param {import('./prepare.mjs').Preparer} preparer
 * @returns {Promise<unknown[] | undefined>} the packages as the manifest lists them
 */
async function installPackages(preparer) {
  const lock = readLock();
  const folder = mkdtempSync(join(tmpdir(), 'wheels-'));
  try {
    console.log(`Fetching ${lock.packages.length} Python packages for the Test tab.`);
    const failure = fetchWheels(lock, folder);
    if (failure !== undefined) {
      console.log(`The page goes without running Python: ${failure}. The rest of it works.`);
      return undefined;
    }
    rmSync(join(TARGET, 'wheels'), { recursive: true, force: true });
    mkdirSync(join(TARGET, 'wheels'));
    const wheels = readdirSync(folder);
    return lock.packages.map(({ name, version, boot, requires }) => {
      const prefix = `${name.replaceAll('-', '_')}-${version}-`;
      const file = wheels.find((wheel) => wheel.toLowerCase().startsWith(prefix));
      if (file === undefined) throw new Error(`pip left no wheel of ${name} ${version}`);
      const wheel = preparer.wheel(readFileSync(join(folder, file)));
      writeFileSync(join(TARGET, 'wheels', file), wheel);
      return { name, version, file: `wheels/${file}`, bytes: wheel.length, boot, requires };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {Uint8Array} archive
 * @returns {number} its size in bytes
 */
function writeArchive(name, archive) {
  writeFileSync(join(TARGET, name), archive);
  return archive.length;
}

/**
 * @typedef {{ packagesStamp: string, packages: unknown[], bench: { stamp: string }, export?: { stamp: string } }} Manifest
 * @returns {Manifest | undefined} `export` is missing in those of older builds
 */
function readManifest() {
  return existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : undefined;
}

/** @param {readonly (string | Uint8Array)[]} parts */
function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
