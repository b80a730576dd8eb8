/** @typedef {import('@playwright/test').Page} Page */

/**
 * Keeps the frames over 50 ms: the browser reports no shorter ones. Call it before the page is opened.
 * @param {Page} page
 */
export async function watchFrames(page) {
  await page.addInitScript(() => {
    /** @type {{ start: number, duration: number }[]} */
    const frames = [];
    Reflect.set(window, 'benchFrames', frames);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) frames.push({ start: startTime, duration });
    }).observe({ type: 'long-animation-frame', buffered: true });
  });
}

/**
 * Does something, waits until the page is at rest, and gives the longest frame in between.
 * @param {Page} page
 * @param {() => Promise<void>} action
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
      (/** @type {{ start: number }} */ frame) => frame.start >= since,
    );
    return Math.max(0, ...frames.map((/** @type {{ duration: number }} */ frame) => frame.duration));
  }, start);
}
