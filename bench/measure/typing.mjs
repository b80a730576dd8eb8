import { makePlugin } from '../plugins.mjs';
import { percentile } from '../statistics.mjs';
import { importPlugin, openFile, placeCaretInLabel } from './app.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const KEYS = 120;
const ROUNDS = 3;
/** Between two keys, in milliseconds: a fast typist, and time for a check of the text in between. */
const PAUSE = 60;

/**
 * From a key to the frame that shows it, in a descriptor with validation on and in the bare editor.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Row[]>}
 */
export async function measureTyping(pages) {
  const app = await (await pages.newProfile()).newPage();
  await importPlugin(app, { url: pages.appUrl, id: 'small', zip: await makePlugin({ id: 'small', files: 60 }) });
  await openFile(app, 'python-llms/chat/llm.json');
  const bare = await pages.openBench('');
  await bare.locator('.monaco-editor .view-line').first().waitFor();

  /** @type {{ app: number[], bare: number[] }} */
  const delays = { app: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    delays.bare.push(...(await type(bare)));
    delays.app.push(...(await type(app)));
  }
  const [appTime, bareTime] = [percentile(delays.app, 95), percentile(delays.bare, 95)];
  const detail = `${appTime.toFixed(1)} ms and ${bareTime.toFixed(1)} ms for ${KEYS * ROUNDS} keys each`;
  return [
    { name: 'Typing in a descriptor, 95th percentile', measured: appTime / bareTime, limit: 1.2, unit: '×', detail },
  ];
}

/**
 * @param {Page} page
 * @returns {Promise<number[]>} milliseconds from each key to the end of the frame that shows it
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
  const text = 'a model to talk to '.repeat(20).slice(0, KEYS);
  await page.keyboard.type(text, { delay: PAUSE });
  return page.evaluate(() => {
    Reflect.get(window, 'benchStop')();
    return Reflect.get(window, 'benchDelays');
  });
}
