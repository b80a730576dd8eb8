import { makePlugin } from '../plugins.mjs';
import { importPlugin, openFile, placeCaretInLabel } from './app.mjs';
import { frameRow, longestFrame, watchFrames } from './frames.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Locator} Locator */

const FILES = 2000;
const RUNS = 3;

/**
 * A plugin of 2,000 files: what its tree and its saving cost.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Section>}
 */
export async function measureLargePlugin(pages) {
  const zip = await makePlugin({ id: 'large', files: FILES });
  /** @type {{ opened: number[], expanded: number[], filtered: number[] }} */
  const frames = { opened: [], expanded: [], filtered: [] };
  /** @type {string[]} */
  let written = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await (await pages.newProfile()).newPage();
    await watchFrames(page);
    await watchWrites(page);
    await importPlugin(page, { url: pages.appUrl, id: 'large', zip });
    await page.getByText('Saved', { exact: true }).first().waitFor();
    // The first check is part of the import.
    await page.getByRole('contentinfo').getByRole('button', { name: 'No problems' }).waitFor();
    const tree = page.getByRole('tree', { name: 'Files' });
    frames.opened.push(await longestFrame(page, () => openTree(page)));
    frames.expanded.push(await longestFrame(page, () => expandAll(page, tree)));
    frames.filtered.push(await longestFrame(page, () => filter(page, tree)));
    written = await editOneFile(page);
    await page.context().close();
  }
  return {
    title: 'A plugin of 2,000 files',
    rows: [
      frameRow('Opens its tree', frames.opened),
      frameRow('Expands all of it', frames.expanded),
      frameRow('Filters it, letter by letter', frames.filtered),
      {
        name: 'Files written after one was edited',
        measured: written.length,
        limit: 1,
        unit: 'files',
        detail: written.join(', '),
      },
    ],
  };
}

/** @param {Page} page */
async function openTree(page) {
  await page.getByRole('tab', { name: 'Edit', exact: true }).click();
  await page.getByRole('tree', { name: 'Files' }).getByRole('treeitem').first().waitFor();
}

/**
 * @param {Page} page
 * @param {Locator} tree
 */
async function expandAll(page, tree) {
  await tree.getByRole('treeitem', { name: 'python-lib' }).click();
  await page.keyboard.press('ArrowDown');
  // The key for "expand all that stand beside this".
  await page.keyboard.press('*');
  await tree.getByRole('treeitem', { name: /module_0000/ }).waitFor();
}

/**
 * @param {Page} page
 * @param {Locator} tree
 */
async function filter(page, tree) {
  const field = page.getByRole('searchbox', { name: 'Filter files' });
  await field.pressSequentially('module_19', { delay: 80 });
  await tree
    .getByRole('treeitem', { name: /module_19\d\d/ })
    .first()
    .waitFor();
  await field.fill('');
  await tree.getByRole('treeitem').first().waitFor();
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>} the files that were stored
 */
async function editOneFile(page) {
  await openFile(page, 'python-llms/chat/llm.json');
  await takeWrites(page);
  await placeCaretInLabel(page);
  await page.keyboard.type('s');
  await page.waitForFunction(() => Reflect.get(window, 'benchWrites').length > 0);
  // A second more, for what should not be written.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  const writes = await takeWrites(page);
  return writes.filter(({ store }) => store === 'files').map(({ key }) => key);
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
