import { BenchPage, PROCESS, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('nothing of Python is loaded before "Test" is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isPython = (url: string) => /pyodide|bench/.test(url);
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS)));
  await bench.openTab('Edit');
  await bench.openTab('Settings');
  expect(asked.filter(isPython)).toEqual([]);
  await bench.openTest();
  expect(asked.filter(isPython).length).toBeGreaterThan(5);
});

test('each requirement ends as installed, substituted or unavailable, and says what that means', async ({ page }) => {
  const bench = new BenchPage(page);
  const files = tutorialFiles(tutorialCode(PROCESS)).map(([path, content]) =>
    path.endsWith('requirements.txt')
      ? ([path, 'openai\nhttpx==0.1\npandas>=2\nno-such-package-here\n'] as const)
      : ([path, content] as const),
  );
  await bench.openPlugin(files);
  await bench.openTest();
  await bench.show('Environment');
  await page.getByRole('button', { name: 'Build new environment' }).click();
  const table = page.getByRole('table', { name: 'Requirements' });
  const row = (text: string) => table.getByRole('row').filter({ hasText: text });
  await expect(row('openai')).toContainText('Installed', { timeout: 30_000 });
  await expect(row('openai')).toContainText(/\d+\.\d+\.\d+/);
  await expect(row('httpx')).toContainText('Substituted');
  await expect(row('pandas')).toContainText('Unavailable in the browser');
  await expect(row('no-such-package-here')).toContainText('Not installed');
  await page.getByLabel('Package index').fill('index.example');
  await page.getByRole('button', { name: 'Install from the index' }).click();
  await expect(page.getByText('Enter an address that begins with')).toBeVisible();
  await expectAccessible(page);
});

test('the 25 checks of the bench hold in this browser, and those that rest on inferences are marked', async ({
  page,
}) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS)));
  await bench.openTest();
  await bench.show('Environment');
  await page.getByRole('button', { name: 'Run conformance checks' }).click();
  await expect(page.getByText('25 of 25 hold.')).toBeVisible({ timeout: 60_000 });
  const checks = page.getByRole('table', { name: 'Conformance checks' });
  await expect(checks.getByRole('row')).toHaveCount(26);
  await expect(checks.getByText('assumed', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
});

test('a page without Python says so, and what to do', async ({ page, watch }) => {
  watch.expectConsoleError(/404/);
  await page.route('**/pyodide/manifest.json', (route) => route.fulfill({ status: 404, body: '' }));
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS)));
  await page.getByRole('tab', { name: 'Test', exact: true }).click();
  await expect(page.getByText('This page has no Python')).toBeVisible();
  await bench.show('Environment');
  await expect(page.getByText('This page was built without Python')).toBeVisible();
  await expectAccessible(page);
});
