import { expect, expectAccessible, test } from './support/test.ts';

test('the page opens below a folder and shows the plugins', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Plugins', exact: true })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/plugsmith/');
  await expectAccessible(page);
});

test('the theme is set before anything is drawn', async ({ page }) => {
  const root = page.locator('html');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  await expect(root).toHaveAttribute('data-theme', 'dark');

  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'contrast');

  await page.evaluate(() => localStorage.setItem('plugsmith.theme', 'light'));
  await page.reload();
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('the host sends the policy and isolates the page', async ({ page }) => {
  const response = await page.goto('./');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});
