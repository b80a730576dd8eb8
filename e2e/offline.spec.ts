import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { BenchPage, PROCESS, tutorialCode, tutorialFiles } from './support/bench.ts';
import { test as base, expect } from './support/test.ts';

/** How long a slow machine takes to store all files of a release. */
const STORED = { timeout: 60_000 };

/** What the host never answers. */
const SILENT = 'never-answered';

/** A host that sends no headers, with a copy of the site that a test may change. */
interface PlainHost {
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Puts another release in place of this one: the same page with a mark. */
  readonly release: () => void;
}

const test = base.extend<{ host: PlainHost }>({
  // A port of its own for each test; the tests' origin follows it.
  host: async ({}, use) => {
    const root = mkdtempSync(join(tmpdir(), 'plain-host-'));
    cpSync('dist', root, { recursive: true });
    const isSilent = (path: string) => path === SILENT;
    const { url, close } = await serve({ root, port: 0, base: '/site/', hasHeaders: false, isSilent });
    await use({ url, close, release: () => replacePage(root) });
    await close();
    rmSync(root, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.url),
  serviceWorkers: 'allow',
});

test.describe.configure({ timeout: 180_000 });

test('a host without headers gets them from the service worker', async ({ page }) => {
  await openWithWorker(page);
  const response = await page.reload();
  expect(response?.fromServiceWorker()).toBe(true);
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);

  const script = await page.evaluate(async () => {
    const [first] = document.querySelectorAll<HTMLScriptElement>('script[src]');
    return (await fetch(first?.src ?? '')).headers.get('content-security-policy');
  });
  expect(script).toContain("script-src 'self'");
});

test('the page opens without a network', async ({ page, host }) => {
  await openWithWorker(page);
  await host.close();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Plugins', exact: true })).toBeVisible();
});

// The build goes on without Python where there is no pip.
if (existsSync('dist/pyodide/manifest.json')) {
  test('Python opens without a network once it was used, and is not stored before', async ({ page, host }) => {
    await openWithWorker(page);
    expect(await page.evaluate(async () => (await caches.match('pyodide/manifest.json')) !== undefined)).toBe(false);
    const read = async () => (await fetch('pyodide/manifest.json')).text();
    const manifest = await page.evaluate(read);
    await host.close();
    expect(await page.evaluate(read)).toBe(manifest);
  });

  test('the model of the tutorial answers without a network, once the Test tab was used', async ({ page, host }) => {
    const bench = new BenchPage(page);
    await openWithWorker(page);
    await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS)));
    await bench.addPreset('sk-test-1234');
    await bench.openTest();
    await bench.addConnection();
    await bench.show('Notebook');
    expect(await bench.runFirstCell()).toContain('How do I write a plugin for Dataiku?');

    await host.close();
    await page.reload();
    await bench.waitUntilReady();
    // Secrets went with the page.
    await bench.fillIn('sk-test-1234');
    await bench.openTest();
    await bench.show('Notebook');
    expect(await bench.runFirstCell()).toContain('How do I write a plugin for Dataiku?');
  });
}

test('a new release waits until it is asked for, and never mixes with the old one', async ({ page, host, context }) => {
  await openWithWorker(page);
  await storeNextRelease(page, host);

  await page.reload();
  await expect(nextRelease(page)).toHaveCount(0);

  const other = await context.newPage();
  await other.goto('./', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(nextRelease(page)).toHaveCount(1, STORED);
  const stillStored = await other.evaluate(async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const answers = await Promise.all(names.filter((name) => name.includes('/assets/')).map((name) => fetch(name)));
    return answers.every(({ ok }) => ok);
  });
  expect(stillStored).toBe(true);
});

test('a new release is taken also while another tab waits for an answer', async ({ page, host, context }) => {
  await openWithWorker(page);
  await storeNextRelease(page, host);
  const other = await context.newPage();
  await other.goto('./', { waitUntil: 'networkidle' });
  // As long as it waits, Chromium keeps the worker of the old release at work, for up to five minutes.
  await other.evaluate((path) => void fetch(path).catch(() => undefined), SILENT);
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(nextRelease(page)).toHaveCount(1, { timeout: 30_000 });
  await expect(other.getByRole('heading', { name: 'Plugins', exact: true })).toBeVisible();
});

/** Puts the next release on the host, and waits until the page has stored it. */
async function storeNextRelease(page: Page, host: PlainHost): Promise<void> {
  host.release();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect.poll(() => page.evaluate(hasWaitingWorker), STORED).toBe(true);
}

async function openWithWorker(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Plugins', exact: true })).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), STORED).toBe(true);
}

function nextRelease(page: Page): Locator {
  return page.locator('html[data-release="next"]');
}

async function hasWaitingWorker(): Promise<boolean> {
  return (await navigator.serviceWorker.ready).waiting !== null;
}

/** Changes the page, and in the worker its hash, as the next build would. */
function replacePage(root: string): void {
  const page = join(root, 'index.html');
  const worker = join(root, 'service-worker.js');
  const before = readFileSync(page, 'utf8');
  const after = before.replace('<html ', '<html data-release="next" ');
  writeFileSync(page, after);
  const code = readFileSync(worker, 'utf8').replace(integrity(before), integrity(after));
  writeFileSync(worker, code.replace(/"version":"\w+"/, `"version":"${integrity(after).slice(7, 13)}"`));
}

function integrity(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
