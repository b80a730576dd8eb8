import { makeAnsweringPlugin } from '../plugins.mjs';
import { describeSpread, percentile } from '../statistics.mjs';
import { importPlugin, openFile } from './app.mjs';
import { frameRow, longestFrame, watchFrames } from './frames.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const ROUNDS = 5;

/**
 * Python of the Test tab: from a click on "Test" to the first answer through the client, beside the same interpreter and
 * packages without anything of ours, loaded in a bare page.
 * @param {import('./pages.mjs').Pages} pages
 * @returns {Promise<import('../report.mjs').Section>}
 */
export async function measurePython(pages) {
  const context = await pages.newProfile();
  const app = await context.newPage();
  await watchFrames(app);
  await importPlugin(app, { url: pages.appUrl, id: 'answering', zip: await makeAnsweringPlugin() });
  await app.getByRole('tab', { name: 'Test', exact: true }).click();
  await isReady(app);
  await connect(app);

  /** @type {number[]} */
  const answers = [];
  /** @type {number[]} */
  const bare = [];
  /** @type {number[]} */
  const again = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await bootBare(context, pages.appUrl));
    answers.push(await bootApp(app));
    again.push(await runAfterEdit(app));
  }
  const stops = await timeStops(app);
  const frames = [await framesWhileRunning(app)];
  await context.close();
  const median = (/** @type {number[]} */ times) => percentile(times, 50);
  return {
    title: 'Python in the browser',
    rows: [
      {
        name: 'From "Test" to the first answer, to bare Pyodide with the same packages',
        measured: median(answers) / median(bare),
        limit: 1.2,
        unit: '×',
        detail: `${describeSpread(answers, 'ms')} to ${describeSpread(bare, 'ms')}`,
      },
      {
        name: 'A second run after an edit',
        measured: median(again),
        limit: 300,
        unit: 'ms',
        detail: describeSpread(again, 'ms'),
      },
      {
        name: 'From "Stop" of an endless loop until Python is ready',
        measured: median(stops),
        limit: 1500,
        unit: 'ms',
        detail: describeSpread(stops, 'ms'),
      },
      frameRow('Longest frame of the other tabs while an endless loop runs', frames),
    ],
  };
}

/** @param {Page} page */
async function isReady(page) {
  await page.getByText('Python ready').waitFor({ timeout: 60_000 });
}

/** Makes the connection that the notebook asks. @param {Page} page */
async function connect(page) {
  await page.getByRole('button', { name: 'New connection' }).click();
  await page.getByRole('menuitem', { name: 'Custom LLM' }).click();
  await page.getByLabel('New connection name').fill('con');
  await page.getByRole('button', { name: 'Add model' }).click();
  await page.getByRole('tab', { name: 'Notebook' }).click();
  await runCell(page);
}

/** A page that was just opened, its files in the browser's cache. @param {Page} page */
async function bootApp(page) {
  await page.getByRole('tab', { name: 'Summary', exact: true }).click();
  await page.reload();
  await page.getByRole('heading', { name: /^Components/ }).waitFor();
  const start = performance.now();
  await page.getByRole('tab', { name: 'Test', exact: true }).click();
  await page.getByRole('tab', { name: 'Notebook' }).click();
  const cell = page.getByRole('textbox', { name: 'Code of cell 1' });
  await cell.fill(QUESTION);
  await cell.press('Shift+Enter');
  await page.getByRole('group', { name: 'Output' }).waitFor({ timeout: 60_000 });
  return performance.now() - start;
}

/** The model is made by the SDK's own class, so its import is part of the time, as it is of the bare page's. */
const QUESTION = `import dataiku
llm = [item for item in dataiku.api_client().get_default_project().list_llms()][0]
print(dataiku.api_client().get_default_project().get_llm(llm.id).new_completion().with_message("Hi").execute().text)
`;

/** A line is added to the plugin's own file, then the model is asked again. @param {Page} page */
async function runAfterEdit(page) {
  await openFile(page, 'python-llms/chat/llm.py');
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# edited\n');
  await page.getByRole('tab', { name: 'Test', exact: true }).click();
  return runCell(page);
}

/**
 * @param {Page} page
 * @param {string} [code] put into the first cell before it runs
 */
async function runCell(page, code) {
  const cell = page.getByRole('textbox', { name: 'Code of cell 1' });
  if (code !== undefined) await cell.fill(code);
  const start = performance.now();
  await cell.press('Shift+Enter');
  const item = page.getByRole('listitem', { name: 'Cell 1', exact: true });
  await item
    .getByText(/^(Preparing|Running)$/)
    .waitFor({ timeout: 1000 })
    .catch(() => {});
  await item.getByText(/^\d+\.\d\d s$/).waitFor({ timeout: 60_000 });
  return performance.now() - start;
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} appUrl
 */
async function bootBare(context, appUrl) {
  const page = await context.newPage();
  // A file of the app's origin without its scripts.
  await page.goto(`${appUrl}icon.svg`);
  const time = await page.evaluate(async (root) => {
    const start = performance.now();
    const load = async (/** @type {string} */ file) => (await fetch(root + file)).arrayBuffer();
    const { packages } = await (await fetch(`${root}manifest.json`)).json();
    const openai = new Set(['openai']);
    for (let size = 0; size !== openai.size; ) {
      size = openai.size;
      for (const { name, requires } of packages) if (openai.has(name)) for (const other of requires) openai.add(other);
    }
    const wanted = packages.filter((/** @type {any} */ { name, boot }) => boot || openai.has(name));
    const files = wanted.map((/** @type {any} */ { file }) => load(file));
    const { loadPyodide } = await import(`${root}pyodide.mjs`);
    const python = await loadPyodide({ indexURL: root });
    const extractDir = python.runPython('import sysconfig; sysconfig.get_path("purelib")');
    for (const file of files) python.unpackArchive(await file, 'zip', { extractDir });
    python.runPython('import importlib; importlib.invalidate_caches()\nimport dataikuapi, openai');
    return performance.now() - start;
  }, `${appUrl}pyodide/`);
  await page.close();
  return time;
}

/** @param {Page} page */
async function timeStops(page) {
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // A person reads and edits between two runs; the reserve is started meanwhile.
    await page.waitForTimeout(8000);
    await startLoop(page);
    const start = performance.now();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Stopped', { exact: true }).first().waitFor();
    await isReady(page);
    times.push(performance.now() - start);
  }
  return times;
}

/** @param {Page} page */
async function startLoop(page) {
  const cell = page.getByRole('textbox', { name: 'Code of cell 1' });
  await cell.fill('while True:\n    pass');
  await cell.press('Shift+Enter');
  await page.getByText('Running', { exact: true }).first().waitFor();
}

/** @param {Page} page */
async function framesWhileRunning(page) {
  // Each tab has been drawn once: what is measured is that nothing holds them up.
  const walk = async () => {
    for (const name of ['Summary', 'Edit', 'Settings', 'Test']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.waitForTimeout(300);
    }
  };
  await walk();
  await startLoop(page);
  const longest = await longestFrame(page, async () => {
    await page.waitForTimeout(1000);
    await page.getByRole('tab', { name: 'Summary', exact: true }).click();
    await page.waitForTimeout(1000);
    await page.getByRole('tab', { name: 'Settings', exact: true }).click();
    await page.waitForTimeout(1000);
  });
  await page.getByRole('tab', { name: 'Test', exact: true }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  return longest;
}
