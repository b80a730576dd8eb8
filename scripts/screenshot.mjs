import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runOrExit } from './run.mjs';
import { serve } from './serve.mjs';
import { chromiumArguments, ensureChromium, ensureDependencies } from './setup.mjs';

// Makes the picture of the README from the built page: `node scripts/screenshot.mjs`.

const FOLDER = 'docs/images';

await ensureDependencies();
const executablePath = await ensureChromium();
await runOrExit('npm', ['run', 'build']);
mkdirSync(FOLDER, { recursive: true });

const { url, close } = await serve({ root: 'dist', port: 0 });
const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
const page = await browser.newPage({
  viewport: { width: 1440, height: 800 },
  deviceScaleFactor: 2,
  colorScheme: 'light',
});

await page.goto(url);
await page.getByRole('button', { name: 'Add plugin' }).click();
await page.getByRole('menuitem', { name: 'From template' }).click();
await page.getByRole('button', { name: /^Custom LLM connection/ }).click();
await page.getByRole('textbox', { name: 'Plugin id' }).fill('tutorial-llm-connection');
await page.getByRole('button', { name: 'Create', exact: true }).click();
await page.getByRole('tab', { name: 'Edit', exact: true }).click();
const files = page.getByRole('tree', { name: 'Files' });
for (const folder of ['python-llms', 'custom-chat-plugin']) {
  await files.getByRole('treeitem', { name: folder, exact: true }).click();
}
await files.getByRole('treeitem', { name: 'llm.py', exact: true }).dblclick();
await files.getByRole('treeitem', { name: 'llm.json', exact: true }).dblclick();
await page.getByText('"meta"').first().waitFor();
await page
  .getByRole('tabpanel', { name: 'Form' })
  .getByRole('button', { name: /^api_key/ })
  .waitFor();
await page.getByText('Saved', { exact: true }).first().waitFor();
await page.getByText('No problems').first().waitFor();
// The fonts of icons load last.
await page.waitForLoadState('networkidle');
await page.screenshot({ path: `${FOLDER}/edit.png`, animations: 'disabled' });

await browser.close();
await close();
console.log(`${FOLDER}/edit.png`);
