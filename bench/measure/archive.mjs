import { makePlugin } from '../plugins.mjs';
import { describeSpread, median } from '../statistics.mjs';
import { frameRow, longestFrame } from './frames.mjs';

const RUNS = 7;

/**
 * Zips in the worker, called as the app calls it: how long, with what progress, and what the page's own thread felt of it.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Section>}
 */
export async function measureArchive({ openBench }) {
  const page = await openBench('archive.html');
  await load(page, await makePlugin({ id: 'small', files: 60 }));
  const packed = await page.evaluate(async (runs) => {
    const durations = [];
    for (let run = 0; run < runs; run += 1) durations.push((await window.packAgain()).duration);
    return durations;
  }, RUNS);

  await load(page, await makePlugin({ id: 'large', files: 1800, bytes: 14_000_000 }));
  /** @type {{ duration: number, progressSteps: number }[]} */
  const reads = [];
  const frame = await longestFrame(page, async () => {
    for (let run = 0; run < RUNS; run += 1) reads.push(await page.evaluate(() => window.readZip()));
  });
  const cancelled = await page.evaluate(() => window.cancelRead());

  const steps = Math.min(...reads.map(({ progressSteps }) => progressSteps));
  return {
    title: 'Zips, in the worker',
    rows: [
      {
        name: 'Zip of 60 files',
        measured: median(packed),
        limit: 50,
        unit: 'ms',
        detail: describeSpread(packed, 'ms'),
      },
      {
        name: 'Read of 1,800 files, 14 MB',
        measured: median(reads.map(({ duration }) => duration)),
        limit: 1500,
        unit: 'ms',
        detail: `${steps} steps of progress or more`,
      },
      frameRow('Longest frame of the page during it', [frame]),
      { name: 'From "Cancel" until it has ended', measured: cancelled.duration, limit: 50, unit: 'ms' },
    ],
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {Buffer} zip
 */
async function load(page, zip) {
  await page.evaluate((text) => window.loadZip(text), zip.toString('base64'));
}
