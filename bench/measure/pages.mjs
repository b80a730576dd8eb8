import { chromium } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { chromiumArguments, findChromium } from '../../scripts/setup.mjs';
import { watchFrames } from './frames.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** @typedef {{ path: string, bytes: number }} Sent */

/**
 * The two sites of a run, and a browser for them.
 * @typedef {{
 *   appUrl: string,
 *   benchUrl: string,
 *   sent: Sent[],
 *   browserVersion: string,
 *   newProfile: () => Promise<import('@playwright/test').BrowserContext>,
 *   openBench: (name: string) => Promise<Page>,
 *   close: () => Promise<void>,
 * }} Pages
 * `sent`: what both servers have sent so far, compressed.
 */

/** @returns {Promise<Pages>} */
export async function openPages() {
  /** @type {Sent[]} */
  const sent = [];
  const onSent = (/** @type {Sent} */ file) => void sent.push(file);
  const app = await serve({ root: 'dist', port: 0, base: '/app/', onSent });
  const bench = await serve({ root: 'bench/dist', port: 0, base: '/bench/', onSent });

  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: chromiumArguments(),
  });
  // The page stores its release for use without a network after it has loaded; that is no part of these measurements.
  const newProfile = () => browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });

  return {
    appUrl: app.url,
    benchUrl: bench.url,
    sent,
    browserVersion: `Chromium ${browser.version()}`,
    newProfile,
    openBench: async (name) => {
      const page = await (await newProfile()).newPage();
      await watchFrames(page);
      await page.goto(bench.url + name);
      return page;
    },
    close: async () => {
      await browser.close();
      await Promise.all([app.close(), bench.close()]);
    },
  };
}
