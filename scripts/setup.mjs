import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runOrExit } from './run.mjs';

// Only node's own modules here: this file runs before anything is installed.

const OLDEST_NODE = { major: 20, minor: 19 };

/** Installs the dependencies unless node_modules is there and no older than the lock file. */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    console.error(
      `Plugsmith needs Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  const installed = modifiedAt('node_modules/.package-lock.json');
  if (installed === undefined || installed < (modifiedAt('package-lock.json') ?? 0)) {
    await runOrExit('npm', ['ci', '--no-audit', '--no-fund']);
  }
}

/**
 * The Chromium that drives the tests: the one named by CHROMIUM_PATH, one of the system, or Playwright's own.
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const { PATH = '', CHROMIUM_PATH = '' } = process.env;
  const folders = [...PATH.split(delimiter), '/usr/bin'];
  const candidates = [CHROMIUM_PATH, ...folders.flatMap((folder) => names.map((name) => join(folder, name)))];
  const ofSystem = candidates.find((path) => path !== '' && isExecutable(path));
  if (ofSystem !== undefined) return ofSystem;
  const { chromium } = await import('@playwright/test');
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Finds a Chromium, or installs one: Playwright's, else the distribution's. Explains what to do when neither works. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;

  console.log('No Chromium found: asking Playwright for one.');
  await run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = await findChromium();
  if (downloaded !== undefined) return downloaded;

  if (existsSync('/usr/bin/apt-get')) {
    console.log('Playwright has none: asking the distribution for one.');
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const [command = '', ...args] = [...asRoot, 'apt-get', ...step];
      await run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    const packaged = await findChromium();
    if (packaged !== undefined) return packaged;
  }

  console.error('The tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.');
  process.exit(1);
}

/** @param {string} path */
function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a Chromium is started with that does nothing of its own meanwhile. Root cannot have its sandbox. */
export function chromiumArguments() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
