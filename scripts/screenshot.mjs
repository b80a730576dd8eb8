import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runOrExit } from './run.mjs';
import { serve } from './serve.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';

// Makes the picture of the README from the built page: `node scripts/screenshot.mjs`.

const FOLDER = 'docs/images';

await ensureDependencies();
const executablePath = await ensureChromium();
await runOrExit('npm', ['run', 'build']);
mkdirSync(FOLDER, { recursive: true });

const { url, close } = await serve({ root: 'dist', port: 0 });
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });

await page.goto(url);
await page.getByRole('button', { name: 'Add plugin' }).click();
await page.getByRole('menuitem', { name: 'From template' }).click();
const dialog = page.getByRole('dialog');
await dialog.getByText('Custom LLM connection', { exact: true }).click();
const create = dialog.getByRole('button', { name: 'Create' });
if (await create.isVisible()) await create.click();
await page.getByRole('tab', { name: 'Edit' }).click();
await page.keyboard.press('Control+p');
await page.getByRole('combobox').fill('llm.json');
await page.keyboard.press('Enter');
await page.locator('.monaco-editor .view-line').first().waitFor();
await page.getByRole('tab', { name: 'Form' }).waitFor();
await page.screenshot({ path: `${FOLDER}/edit.png`, animations: 'disabled' });

await browser.close();
await close();
console.log(`${FOLDER}/edit.png`);
