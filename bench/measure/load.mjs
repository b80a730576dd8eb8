import { makePlugin } from '../plugins.mjs';
import { describeSpread, median } from '../statistics.mjs';
import { importPlugin, openFile, placeCaretInLabel, SHOWN_TEXT } from './app.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */

const RUNS = 11;
/** What Lighthouse takes for a desktop. */
const DESKTOP_NETWORK = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
/** Code that must not be there before a person asks for it. */
const HEAVY = /pyodide|pyright|ruff|language-?server|check\.worker|archive|search\.worker|jszip/i;

/**
 * From an empty cache to a file one can type in: the app with a plugin kept in this browser, and the bare editor.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Section>}
 */
export async function measureLoad(pages) {
  const app = await pages.newProfile();
  const appUrl = await keepPluginOpen(app, pages.appUrl);
  const bare = await pages.newProfile();

  /** @type {Record<'app' | 'bare' | 'slowApp' | 'slowBare', number[]>} */
  const times = { app: [], bare: [], slowApp: [], slowBare: [] };
  /** @type {import('./pages.mjs').Sent[]} */
  let sent = [];
  /** @type {import('./pages.mjs').Sent[]} */
  let sentByBare = [];
  // By turns, so that whatever else this machine does meets both. The first turn warms up and is not counted.
  for (let run = 0; run <= RUNS; run += 1) {
    const turn = {
      bare: await load(pages, bare, pages.benchUrl),
      app: await load(pages, app, appUrl),
      slowBare: await load(pages, bare, pages.benchUrl, DESKTOP_NETWORK),
      slowApp: await load(pages, app, appUrl, DESKTOP_NETWORK),
    };
    sent = turn.app.sent;
    sentByBare = turn.bare.sent;
    if (run === 0) continue;
    times.bare.push(turn.bare.duration);
    times.app.push(turn.app.duration);
    times.slowBare.push(turn.slowBare.duration);
    times.slowApp.push(turn.slowApp.duration);
  }
  const heavy = sent.filter(({ path }) => HEAVY.test(path)).map(({ path }) => path);
  await Promise.all([app.close(), bare.close()]);

  return {
    title: 'Cold load to an editable file',
    rows: [
      ratio('To the bare page', times.app, times.bare),
      ratio('The same at 10 Mbit/s and 40 ms', times.slowApp, times.slowBare),
      {
        name: 'Sent before the first keystroke can land',
        measured: sumBytes(sent) / 1e6,
        limit: 1.6,
        unit: 'MB',
        detail: `${sent.length} files in brotli; the bare page: ${(sumBytes(sentByBare) / 1e6).toFixed(2)} MB`,
      },
      {
        name: 'Of it Python, language servers, linters, zip, search',
        measured: heavy.length,
        limit: 0,
        unit: 'files',
        detail: heavy.join(', '),
      },
    ],
    list: {
      title: 'Sent until then, compressed:',
      lines: sent
        .toSorted((a, b) => b.bytes - a.bytes)
        .map(({ path, bytes }) => `${(bytes / 1000).toFixed(1)} kB: ${path === '' ? 'the page' : path}`),
    },
  };
}

/** @param {readonly import('./pages.mjs').Sent[]} sent */
function sumBytes(sent) {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * @param {string} name
 * @param {readonly number[]} app
 * @param {readonly number[]} bare
 * @returns {import('../report.mjs').Row}
 */
function ratio(name, app, bare) {
  const detail = `${describeSpread(app, 'ms')} to ${describeSpread(bare, 'ms')}; ${app.length} runs each`;
  return { name, measured: median(app) / median(bare), limit: 1.5, unit: '×', detail };
}

/**
 * @param {BrowserContext} profile
 * @param {string} url
 * @returns {Promise<string>} the address that brings the open file back
 */
async function keepPluginOpen(profile, url) {
  const page = await profile.newPage();
  await importPlugin(page, { url, id: 'small', zip: await makePlugin({ id: 'small', files: 60 }) });
  await openFile(page, 'python-llms/chat/llm.json');
  await placeCaretInLabel(page);
  await page.keyboard.type('s');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  const address = page.url();
  await page.close();
  return address;
}

/**
 * @param {import('./pages.mjs').Pages} pages
 * @param {BrowserContext} profile
 * @param {string} url
 * @param {typeof DESKTOP_NETWORK} [network]
 * @returns {Promise<{ duration: number, sent: import('./pages.mjs').Sent[] }>} milliseconds from the start of the
 * navigation until the text is there and takes keys, and what was sent until then
 */
async function load(pages, profile, url, network) {
  pages.sent.length = 0;
  const page = await profile.newPage();
  const session = await profile.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  if (network !== undefined) await session.send('Network.emulateNetworkConditions', network);
  await page.addInitScript((text) => {
    const look = () => {
      const editor = document.querySelector('.monaco-editor');
      const isEditable = editor?.querySelector('.native-edit-context, textarea.inputarea') !== null;
      const isShown = editor?.querySelector('.view-lines')?.textContent?.includes(text);
      if (isEditable && isShown) Reflect.set(window, 'benchEditable', performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, SHOWN_TEXT);
  await page.goto(url, { waitUntil: 'commit' });
  const editable = await page.waitForFunction(() => Reflect.get(window, 'benchEditable'));
  const sent = [...pages.sent];
  const duration = await editable.jsonValue();
  await proveEditable(page);
  await page.close();
  return { duration, sent };
}

/**
 * A key must land in what was taken for editable.
 * @param {import('@playwright/test').Page} page
 */
async function proveEditable(page) {
  await placeCaretInLabel(page);
  await page.keyboard.type('q');
  await page.waitForFunction(() => document.querySelector('.view-lines')?.textContent?.includes('q",'));
}
