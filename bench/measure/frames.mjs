/** @typedef {import('@playwright/test').Page} Page */

/**
 * Keeps the frames and tasks over 50 ms of the page's thread: the browser reports no shorter ones. Call it before the
 * page is opened.
 * @param {Page} page
 */
export async function watchFrames(page) {
  await page.addInitScript(() => {
    /** @type {{ start: number, duration: number }[]} */
    const frames = [];
    Reflect.set(window, 'benchFrames', frames);
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) frames.push({ start: startTime, duration });
    });
    for (const type of ['long-animation-frame', 'longtask']) observer.observe({ type, buffered: true });
  });
}

/**
 * Does something, waits until the page is at rest, and gives the longest frame or task in between.
 * @param {Page} page
 * @param {() => Promise<unknown>} action
 * @returns {Promise<number>} in milliseconds; 0 when none took over 50
 */
export async function longestFrame(page, action) {
  const start = await page.evaluate(() => performance.now());
  await action();
  return page.evaluate(async (since) => {
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
    // Entries are handed out a frame late.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const frames = Reflect.get(window, 'benchFrames').filter(
      (/** @type {{ start: number, duration: number }} */ frame) => frame.start + frame.duration >= since,
    );
    return Math.max(0, ...frames.map((/** @type {{ duration: number }} */ frame) => frame.duration));
  }, start);
}

/**
 * @param {string} name
 * @param {readonly number[]} frames the longest frame of each run
 * @returns {import('../report.mjs').Row} the longest of all runs, which must be none over 50 ms
 */
export function frameRow(name, frames) {
  const over = frames.filter((frame) => frame > 50);
  const detail =
    over.length === 0
      ? `no frame over 50 ms in ${frames.length} runs`
      : `in ${over.length} of ${frames.length} runs: ${over.map((frame) => frame.toFixed(0)).join(', ')} ms`;
  return { name, measured: Math.max(...frames), limit: 50, unit: 'ms', detail };
}
