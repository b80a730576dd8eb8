import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './scripts/setup.mjs';

/** Below a folder, as on GitHub Pages, so that nothing comes to depend on the root of a host. */
const BASE = '/plugsmith/';

const { CI, E2E_PORT } = process.env;
/** Another port lets two checkouts be tested at once. */
const PORT = Number(E2E_PORT ?? 4811);
const executablePath = await findChromium();
// The build goes on without Python where there is no pip; scripts/test.mjs says so.
const hasPython = existsSync('dist/pyodide/manifest.json');

export default defineConfig({
  testDir: 'e2e',
  testIgnore: hasPython ? [] : ['bench*.spec.ts'],
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: CI !== undefined,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}${BASE}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    // Each test has a fresh profile, in which the worker would store the whole release again. offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumArguments(),
    },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${PORT} --base ${BASE}`,
    url: `http://127.0.0.1:${PORT}${BASE}`,
    reuseExistingServer: false,
  },
});
