/** @import { DESCRIPTOR } from '../descriptor.mjs' */

/** @typedef {import('@playwright/test').Page} Page */

/** A line of {@link DESCRIPTOR} that is on the screen once the editor shows it. */
export const SHOWN_TEXT = '"meta"';

/**
 * Imports a zip as a person does, and waits for its Summary.
 * @param {Page} page
 * @param {{ url: string, id: string, zip: Buffer }} plugin
 */
export async function importPlugin(page, { url, id, zip }) {
  await page.goto(url);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add plugin' }).click();
  await page.getByRole('menuitem', { name: 'Upload' }).click();
  await (await chooser).setFiles({ name: `${id}.zip`, mimeType: 'application/zip', buffer: zip });
  await page.getByRole('tab', { name: 'Summary', selected: true }).waitFor();
}

/**
 * Opens a file of the open plugin through quick open, and waits until the editor shows it.
 * @param {Page} page
 * @param {string} path
 */
export async function openFile(page, path) {
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog').getByRole('combobox').fill(path);
  await page.getByRole('option').first().click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/**
 * Puts the caret behind the label in {@link DESCRIPTOR}, inside the quotes.
 * @param {Page} page
 */
export async function placeCaretInLabel(page) {
  await page.locator('.monaco-editor .view-lines').first().click();
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key);
}
