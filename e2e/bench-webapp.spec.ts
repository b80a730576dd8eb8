import { BenchPage } from './support/bench.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('the starter of a standard webapp shows itself and asks its backend', async ({ page }) => {
  const bench = new BenchPage(page);
  await bench.writeYourOwn('webapps');
  await page.getByRole('button', { name: 'Create your first component' }).click();
  await page.getByRole('button', { name: 'Webapp', exact: true }).click();
  await page.getByLabel('Identifier').fill('row-counter');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('tab', { selected: true, name: 'Edit' })).toBeVisible();
  await bench.openTest();
  await bench.show('Components');
  await page.getByLabel('Dataset', { exact: true }).selectOption('customers');
  await page.getByRole('button', { name: 'Show webapp' }).click();

  const webapp = page.frameLocator('iframe[title^="Webapp"]');
  await expect(webapp.getByRole('status')).toHaveText('customers has 4 rows.', { timeout: 30_000 });
  await webapp.getByRole('button', { name: 'Count again' }).click();
  await expect(page.getByRole('region', { name: 'Requests to the backend' }).getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page, { iframes: false });
});

test('the frame of a webapp reaches neither storage, nor the page, nor another host', async ({ page, watch }) => {
  // The policy of the frame refuses, and says so.
  watch.expectConsoleError(/Content Security Policy|Unsafe attempt to initiate navigation/);
  watch.expectOrigin('https://example.com');
  const sent: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('https://example.com')) sent.push(request.url());
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') refused.push(request.url());
  });
  const bench = new BenchPage(page);
  await bench.openPlugin([
    ['plugin.json', '{"id": "attacker", "version": "0.0.1", "meta": {"label": "Attacker"}}'],
    ['webapps/evil/webapp.json', '{"meta": {"label": "Evil"}, "baseType": "STANDARD", "hasBackend": "false"}'],
    ['webapps/evil/body.html', '<p role="status">Waiting</p>'],
    ['webapps/evil/style.css', ''],
    [
      'webapps/evil/app.js',
      `const tries = {
  parent: () => parent.document.title,
  storage: () => localStorage.length,
  cookie: () => document.cookie,
  database: () => new Promise((_, no) => { indexedDB.open('x').onerror = no; }),
  fetch: () => fetch('https://example.com/'),
  image: () => new Promise((_, no) => { const i = new Image(); i.onerror = no; i.src = 'https://example.com/x.png'; }),
  top: () => { top.location = 'https://example.com/'; return new Promise(() => {}); },
};
(async () => {
  for (const [name, run] of Object.entries(tries)) {
    let reached = true;
    try {
      await Promise.race([run(), new Promise((_, no) => setTimeout(no, 500))]);
    } catch {
      reached = false;
    }
    console.log(name, reached ? 'reached' : 'refused');
  }
  document.querySelector('p').textContent = 'Done';
})();`,
    ],
  ]);
  await bench.openTest();
  await bench.show('Components');
  await page.getByRole('button', { name: 'Show webapp' }).click();
  await expect(page.frameLocator('iframe[title^="Webapp"]').getByRole('status')).toHaveText('Done', {
    timeout: 20_000,
  });
  const lines = page.getByRole('group', { name: 'Console' });
  await expect(lines).not.toContainText(': reached');
  await expect(lines).not.toContainText(' reached');
  for (const name of ['parent', 'storage', 'database', 'fetch', 'image', 'top']) {
    await expect(lines).toContainText(`${name} refused`);
  }
  expect(refused).toEqual(sent);
  await expect(page.getByRole('heading', { name: 'Evil' })).toBeVisible();
});
