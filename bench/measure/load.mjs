import { makePlugin } from '../plugins.mjs';
import { median } from '../statistics.mjs';
import { importPlugin, openFile, placeCaretInLabel, SHOWN_TEXT } from './app.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */

const RUNS = 7;
/** What Lighthouse takes for a desktop. */
const DESKTOP_NETWORK = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
/** Code that must not be there before a person asks for it. */
const HEAVY = /pyodide|pyright|ruff|archive\.worker/i;

/**
 * From an empty cache to a file one can type in: the app with a plugin kept in this browser, and the bare editor.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Row[]>}
 */
export async function measureLoad(pages) {
  const app = await pages.newProfile();
  const appUrl = await keepPluginOpen(app, pages.appUrl);
  const bare = await pages.newProfile();

  /** @type {Record<'app' | 'bare' | 'slowApp' | 'slowBare', number[]>} */
  const times = { app: [], bare: [], slowApp: [], slowBare: [] };
  // By turns, so that whatever else this machine does meets both.
  for (let run = 0; run < RUNS; run += 1) {
    times.bare.push(await timeLoad(bare, pages.benchUrl));
    times.app.push(await timeLoad(app, appUrl));
    times.slowBare.push(await timeLoad(bare, pages.benchUrl, DESKTOP_NETWORK));
    times.slowApp.push(await timeLoad(app, appUrl, DESKTOP_NETWORK));
  }

  pages.sent.length = 0;
  await timeLoad(app, appUrl);
  const bytes = pages.sent.reduce((sum, file) => sum + file.bytes, 0);
  const heavy = pages.sent.filter(({ path }) => HEAVY.test(path)).map(({ path }) => path);

  return [
    ratio('Cold load to an editable file', times.app, times.bare),
    ratio('The same at 10 Mbit/s and 40 ms', times.slowApp, times.slowBare),
    {
      name: 'Sent before the first keystroke',
      measured: bytes / 1e6,
      limit: 1.6,
      unit: 'MB',
      detail: `${pages.sent.length} files, brotli`,
    },
    {
      name: 'Of it Python, language servers, linters, zip',
      measured: heavy.length,
      limit: 0,
      unit: 'files',
      detail: heavy.join(', '),
    },
  ];
}

/**
 * @param {string} name
 * @param {readonly number[]} app
 * @param {readonly number[]} bare
 * @returns {import('../report.mjs').Row}
 */
function ratio(name, app, bare) {
  const detail = `${median(app).toFixed(0)} ms and ${median(bare).toFixed(0)} ms, medians of ${app.length}`;
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
 * @param {BrowserContext} profile
 * @param {string} url
 * @param {typeof DESKTOP_NETWORK} [network]
 * @returns {Promise<number>} milliseconds from the start of the navigation until the text is there and takes keys
 */
async function timeLoad(profile, url, network) {
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
  const duration = await editable.jsonValue();
  await page.close();
  return duration;
}
