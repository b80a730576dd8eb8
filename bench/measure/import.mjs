import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePlugin } from '../plugins.mjs';
import { describeSpread, median } from '../statistics.mjs';
import { frameRow, longestFrame, watchFrames } from './frames.mjs';

const RUNS = 5;

/**
 * "Upload" of a large zip as a person sees it: from the choice of the file to the Summary of the stored plugin.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Section>}
 */
export async function measureImport(pages) {
  // From the disk: bytes handed to the browser's driver would be decoded on the thread that is measured.
  const folder = mkdtempSync(join(tmpdir(), 'upload-'));
  const file = join(folder, 'large.zip');
  writeFileSync(file, await makePlugin({ id: 'large', files: 1800, bytes: 14_000_000 }));
  /** @type {number[]} */
  const durations = [];
  /** @type {number[]} */
  const frames = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await (await pages.newProfile()).newPage();
    await watchFrames(page);
    await page.goto(pages.appUrl);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Add plugin' }).click();
    await page.getByRole('menuitem', { name: 'Upload' }).click();
    const chosen = await chooser;
    const start = performance.now();
    frames.push(
      await longestFrame(page, async () => {
        await chosen.setFiles(file);
        await page.getByRole('tab', { name: 'Summary', selected: true }).waitFor();
        durations.push(performance.now() - start);
      }),
    );
    await page.context().close();
  }
  rmSync(folder, { recursive: true });
  return {
    title: 'Upload of 1,800 files, 14 MB',
    rows: [
      {
        name: 'From the choice of the file to the Summary of the stored plugin',
        measured: median(durations),
        limit: 1500,
        unit: 'ms',
        detail: describeSpread(durations, 'ms'),
      },
      frameRow('Longest frame of the page during it', frames),
    ],
  };
}
