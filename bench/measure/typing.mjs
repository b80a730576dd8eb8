import { makePlugin } from '../plugins.mjs';
import { describeSpread, percentile } from '../statistics.mjs';
import { importPlugin, openFile, placeCaretInLabel } from './app.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** What keys cost: milliseconds each until the frame that shows it is done, and the work of the page's thread per key.
 * @typedef {{ delays: number[], work: number }} Cost */

const KEYS = 100;
const ROUNDS = 7;
const PROBLEM_ROUNDS = 10;
/** Between two keys, in milliseconds: a fast typist, and time for a check of the text in between. */
const PAUSE = 60;

/**
 * From a key to the frame that shows it, in a descriptor with validation on and in the bare editor.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Section>}
 */
export async function measureTyping(pages) {
  const app = await (await pages.newProfile()).newPage();
  await importPlugin(app, { url: pages.appUrl, id: 'small', zip: await makePlugin({ id: 'small', files: 60 }) });
  await openFile(app, 'python-llms/chat/llm.json');
  const bare = await pages.openBench('');
  await bare.locator('.monaco-editor .view-line').first().waitFor();
  await copySize(app, bare);

  /** @type {Cost[]} */
  const appCosts = [];
  /** @type {Cost[]} */
  const bareCosts = [];
  // The first round of each warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [bareCost, appCost] = [await type(bare), await type(app)];
    if (round === 0) continue;
    bareCosts.push(bareCost);
    appCosts.push(appCost);
  }
  const shown = await timeProblems(app);
  await Promise.all([app.context().close(), bare.context().close()]);

  const delays = (/** @type {Cost[]} */ costs) => costs.flatMap((cost) => cost.delays);
  const p95 = (/** @type {Cost[]} */ costs) => costs.map((cost) => percentile(cost.delays, 95));
  const work = (/** @type {Cost[]} */ costs) => costs.map((cost) => cost.work);
  return {
    title: 'Typing in a descriptor, validation on',
    rows: [
      {
        name: 'From a key to the frame that shows it, 95th percentile, to the bare page',
        measured: percentile(delays(appCosts), 95) / percentile(delays(bareCosts), 95),
        limit: 1.2,
        unit: '×',
        detail: `${describeSpread(p95(appCosts), 'ms')} to ${describeSpread(p95(bareCosts), 'ms')}; ${KEYS * ROUNDS} keys each`,
      },
      {
        name: "Work of the page's own thread per key, to the bare page",
        measured: percentile(work(appCosts), 50) / percentile(work(bareCosts), 50),
        unit: '×',
        detail: `${describeSpread(work(appCosts), 'ms')} to ${describeSpread(work(bareCosts), 'ms')}; it includes what a key sets off later: checks, saving, forms`,
      },
      {
        name: 'From the last key to its problem in the status bar',
        measured: Math.max(...shown),
        limit: 300,
        unit: 'ms',
        detail: `${describeSpread(shown, 'ms')}; ${shown.length} times`,
      },
    ],
  };
}

/**
 * Types what cannot be read, and takes it back.
 * @param {Page} page
 * @returns {Promise<number[]>} milliseconds from each such key until its problem is counted in the status bar
 */
async function timeProblems(page) {
  await page.bringToFront();
  await placeCaretInLabel(page);
  await page.keyboard.press('End');
  const times = [];
  for (let round = 0; round < PROBLEM_ROUNDS; round += 1) {
    await page.getByRole('contentinfo').getByRole('button', { name: 'No problems' }).waitFor();
    await page.evaluate(() => {
      const shown = new Promise((resolve) => {
        const onKey = (/** @type {KeyboardEvent} */ event) => {
          const look = () => {
            if (document.querySelector('footer')?.textContent?.includes('error') === true)
              resolve(performance.now() - event.timeStamp);
            else requestAnimationFrame(look);
          };
          look();
        };
        addEventListener('keydown', onKey, { capture: true, once: true });
      });
      Reflect.set(window, 'benchShown', shown);
    });
    await page.keyboard.type('}');
    times.push(Number(await page.evaluate(() => Reflect.get(window, 'benchShown'))));
    await page.keyboard.press('Backspace');
  }
  return times;
}

/**
 * Gives the bare editor the size of the app's, so that both draw as many lines.
 * @param {Page} app
 * @param {Page} bare
 */
async function copySize(app, bare) {
  const box = await app.locator('.monaco-editor').first().boundingBox();
  await bare.locator('#editor').evaluate((element, size) => {
    if (!(element instanceof HTMLElement) || size === null) throw new Error('There is no editor to measure.');
    element.style.width = `${size.width}px`;
    element.style.height = `${size.height}px`;
  }, box);
}

/**
 * @param {Page} page
 * @returns {Promise<Cost>}
 */
async function type(page) {
  await page.bringToFront();
  await placeCaretInLabel(page);
  await page.evaluate(() => {
    /** @type {number[]} */
    const delays = [];
    Reflect.set(window, 'benchDelays', delays);
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => void delays.push(performance.now() - event.timeStamp);
        port2.postMessage(undefined);
      });
    };
    addEventListener('keydown', onKey, { capture: true });
    Reflect.set(window, 'benchStop', () => removeEventListener('keydown', onKey, { capture: true }));
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await workOf(session);
  await page.keyboard.type('a model to talk to '.repeat(20).slice(0, KEYS), { delay: PAUSE });
  const work = ((await workOf(session)) - before) / KEYS;
  await session.detach();
  const delays = await page.evaluate(() => {
    Reflect.get(window, 'benchStop')();
    return Reflect.get(window, 'benchDelays');
  });
  await clearLabel(page);
  return { delays, work };
}

/**
 * Every round types into a line of the same length.
 * @param {Page} page
 */
async function clearLabel(page) {
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('Backspace');
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<number>} milliseconds that the page's thread has worked so far
 */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
