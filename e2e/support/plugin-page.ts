import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { read } from '../../src/domain/dssjson/read.ts';
import { expect } from './test.ts';

/** What a person does on every page, by roles and names. */
export class PluginPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async writeYourOwn(id: string): Promise<void> {
    await this.page.goto('./');
    await this.page.getByRole('button', { name: 'Add plugin' }).click();
    await this.page.getByRole('menuitem', { name: 'Write your own' }).click();
    await this.page.getByLabel('Plugin id').fill(id);
    await this.page.getByRole('button', { name: 'Create', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: /^Components \(\d+\)$/ })).toBeVisible();
  }

  async openTab(name: 'Summary' | 'Edit' | 'Settings'): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Opens a file through "Go to file" and puts the keyboard into its editor. */
  async openFile(path: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    const dialog = this.page.getByRole('dialog', { name: 'Go to file' });
    await dialog.getByRole('combobox').fill(path);
    await dialog.getByRole('option').first().click();
    const name = path.slice(path.lastIndexOf('/') + 1);
    await expect(this.page.getByRole('tab', { name, selected: true })).toBeVisible();
    await this.editor().click();
  }

  editor() {
    return this.page.locator('.monaco-editor').first();
  }

  /** Replaces the text of the active editor, as a person would paste it. */
  async replaceText(text: string): Promise<void> {
    // An editor that has just opened may take the keyboard a moment later than it shows its text.
    await expect(async () => {
      await this.page
        .getByRole('textbox', { name: /^Text of / })
        .first()
        .focus();
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.press('Delete');
      await expect(this.editor().locator('.view-lines')).toHaveText('', { timeout: 500 });
    }).toPass();
    await this.paste(text);
  }

  /** Pastes where the keyboard is. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  async waitUntilSaved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
  }

  /** Exports through the panel and opens the zip. */
  async exportZip(): Promise<{
    readonly name: string;
    readonly path: string;
    readonly files: ReadonlyMap<string, string>;
  }> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Download zip' }).click();
    const download = await downloading;
    const path = await download.path();
    const zip = await JSZip.loadAsync(await readFile(path));
    const files = new Map<string, string>();
    for (const [name, entry] of Object.entries(zip.files)) {
      if (!entry.dir) files.set(name, await entry.async('string'));
    }
    await this.page.keyboard.press('Escape');
    return { name: download.suggestedFilename(), path, files };
  }
}

/** What DSS gets from a descriptor. Plain objects, so that it can be compared. */
export function readDescriptor(files: ReadonlyMap<string, string>, path: string): unknown {
  const { value, errors } = read(files.get(path) ?? '');
  expect(errors, path).toEqual([]);
  return JSON.parse(JSON.stringify(value));
}
