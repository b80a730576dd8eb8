import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleForNode } from '../../scripts/bundle-for-node.mjs';
import { CORPUS, packPlugin, readLargestPlugin } from '../largest-plugin.mjs';
import { describeSpread } from '../statistics.mjs';
import { importPlugin, openFile } from './app.mjs';
import { frameRow, longestFrame, watchFrames } from './frames.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('../largest-plugin.mjs').LargestPlugin} LargestPlugin */

const ROUNDS = 20;
const TYPED = 3;
const KEYS = 100;
/** Between two keys, in milliseconds: a fast typist; and a slow one, after each of whose keys the plugin is checked. */
const PAUSES = [60, 220];
const CHECKS = 5;
/** How many plugins the corpus has. */
const PLUGINS = 138;

/**
 * All rules: from a key to the Problems of the largest plugin, what that costs the page, and all plugins in one process.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Section>}
 */
export async function measureRules(pages) {
  const plugin = readLargestPlugin();
  const page = await (await pages.newProfile()).newPage();
  await watchFrames(page);
  await importPlugin(page, { url: pages.appUrl, id: 'largest', zip: await packPlugin(plugin) });
  await openFile(page, plugin.opened);
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /problems|error|warning/ })
    .click();
  await page.getByRole('region', { name: 'Problems' }).waitFor();
  const shown = await timeProblems(page);
  /** @type {number[]} */
  const frames = [];
  for (let round = 0; round < TYPED; round += 1) {
    for (const pause of PAUSES) frames.push(await longestFrame(page, () => type(page, pause)));
  }
  await page.context().close();
  const { checks, last } = await checkAll(plugin);
  return {
    title: 'All rules',
    rows: [
      {
        name: 'From a key to its problem in the Problems panel, largest plugin',
        measured: Math.max(...shown),
        limit: 300,
        unit: 'ms',
        detail: `${describeSpread(shown, 'ms')}; ${shown.length} times; ${plugin.name}, ${plugin.files.size} files`,
      },
      frameRow('Longest frame while typing in it, Problems panel open', frames),
      {
        name: `${last.plugins} plugins and ${last.starters} starters in Python checked, one core, from cold`,
        measured: Math.max(...checks.map(({ processor }) => processor)) / 1000,
        limit: 6,
        unit: 's',
        detail: describeChecks(checks, last),
      },
    ],
  };
}

/**
 * Types a brace too many before the last line, and takes it back.
 * @param {Page} page
 * @returns {Promise<number[]>} milliseconds from each such key until the panel lists its problem
 */
async function timeProblems(page) {
  await placeCaret(page);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.waitForFunction(() => !document.querySelector('.problems')?.textContent?.includes('json-syntax'));
    // Each time at another moment of whatever else goes on.
    await page.waitForTimeout(400 + 7 * round);
    await page.evaluate(() => {
      const shown = new Promise((resolve) => {
        const onKey = (/** @type {KeyboardEvent} */ event) => {
          const look = () => {
            if (document.querySelector('.problems')?.textContent?.includes('json-syntax') === true)
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
 * Types text that cannot be read until its quote is closed, as one does, and takes it away.
 * @param {Page} page
 * @param {number} pause
 */
async function type(page, pause) {
  await placeCaret(page);
  await page.keyboard.type('"surprise": "a key that nobody knows", '.repeat(3).slice(0, KEYS), { delay: pause });
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('Backspace');
}

/**
 * Behind the brace that opens the descriptor.
 * @param {Page} page
 */
async function placeCaret(page) {
  await page.locator('.monaco-editor .view-lines').first().click();
  for (const key of ['Control+Home', 'End']) await page.keyboard.press(key);
}

/**
 * @typedef {{ plugins: number, starters: number, rules: number, milliseconds: number, processor: number }} Checked
 * @param {LargestPlugin} largest stands for every plugin where there is no corpus
 * @returns {Promise<{ checks: readonly Checked[], last: Checked }>} each of a process of its own
 */
async function checkAll(largest) {
  const program = await bundleForNode('bench/check-all.ts', 'check-all');
  const made = existsSync(CORPUS) ? undefined : writePlugins(largest);
  /** @type {Checked[]} */
  const runs = Array.from({ length: CHECKS }, () =>
    JSON.parse(execFileSync(process.execPath, [program, made ?? CORPUS], { encoding: 'utf8' })),
  );
  if (made !== undefined) rmSync(made, { recursive: true });
  const last = runs.at(-1);
  if (last === undefined) throw new Error('Nothing was checked.');
  return { checks: runs, last };
}

/**
 * @param {readonly Checked[]} checks
 * @param {Checked} last
 */
function describeChecks(checks, { rules }) {
  const [processor, waited] = [
    describeSpread(
      checks.map((check) => check.processor),
      'ms',
    ),
    describeSpread(
      checks.map((check) => check.milliseconds),
      'ms',
    ),
  ];
  const source = existsSync(CORPUS) ? '' : '; there is no corpus: generated plugins';
  return `${processor} of the processor, in ${waited}, with what node does beside the one thread; ${rules} rules${source}`;
}

/** @param {LargestPlugin} plugin */
function writePlugins({ files }) {
  const folder = mkdtempSync(join(tmpdir(), 'plugins-'));
  for (let index = 0; index < PLUGINS; index += 1) {
    for (const [path, text] of files) {
      const file = join(folder, `plugin-${index}`, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return folder;
}
