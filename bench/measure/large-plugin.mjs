import { makePlugin } from '../plugins.mjs';
import { importPlugin, openFile, placeCaretInLabel } from './app.mjs';
import { longestFrame, watchFrames } from './frames.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const FILES = 2000;

/**
 * A plugin of 2,000 files: what its tree and its saving cost.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Row[]>}
 */
export async function measureLargePlugin(pages) {
  const page = await (await pages.newProfile()).newPage();
  await watchFrames(page);
  await watchWrites(page);
  const zip = await makePlugin({ id: 'large', files: FILES });
  await importPlugin(page, { url: pages.appUrl, id: 'large', zip });

  const tree = page.getByRole('tree');
  const opened = await longestFrame(page, async () => {
    await page.getByRole('tab', { name: 'Edit' }).click();
    await tree.getByRole('treeitem').first().waitFor();
  });
  const expanded = await longestFrame(page, async () => {
    await tree.getByRole('treeitem', { name: 'python-lib' }).click();
    for (let folder = 0; folder < 8; folder += 1) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
    }
    await tree.getByRole('treeitem', { name: /module_0000/ }).waitFor();
  });
  const filtered = await longestFrame(page, async () => {
    await page.getByRole('searchbox', { name: /filter/i }).pressSequentially('module_19', { delay: 80 });
    await tree
      .getByRole('treeitem', { name: /module_1999|module_199/ })
      .first()
      .waitFor();
  });

  await openFile(page, 'python-llms/chat/llm.json');
  await takeWrites(page);
  await placeCaretInLabel(page);
  await page.keyboard.type('s');
  await page.waitForFunction(() => Reflect.get(window, 'benchWrites').length > 0);
  // A second more, for what should not be written.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  const written = (await takeWrites(page)).filter(({ store }) => store === 'files');

  return [
    frameRow('Opens the tree of 2,000 files', opened),
    frameRow('Expands it', expanded),
    frameRow('Filters it', filtered),
    {
      name: 'Files written after one was edited',
      measured: written.length,
      limit: 1,
      unit: 'files',
      detail: written.map(({ key }) => key).join(', '),
    },
  ];
}

/**
 * @param {string} name
 * @param {number} frame
 * @returns {import('../report.mjs').Row}
 */
function frameRow(name, frame) {
  return { name, measured: frame, limit: 50, unit: 'ms', detail: 'longest frame; 0 is: none over 50' };
}

/** @param {Page} page */
async function watchWrites(page) {
  await page.addInitScript(() => {
    /** @type {{ store: string, key: string }[]} */
    const writes = [];
    Reflect.set(window, 'benchWrites', writes);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      writes.push({ store: this.name, key: JSON.stringify(key ?? null) });
      return key === undefined ? put.call(this, value) : put.call(this, value, key);
    };
  });
}

/**
 * @param {Page} page
 * @returns {Promise<{ store: string, key: string }[]>} what was written since the last call
 */
function takeWrites(page) {
  return page.evaluate(() => Reflect.get(window, 'benchWrites').splice(0));
}
