import type { Locator, Page } from '@playwright/test';
import { type Files, packZip, type Upload, zipUpload } from './archives.ts';
import { expect } from './test.ts';

/** The list of plugins. */
export class HomePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.page.getByRole('heading', { name: 'Plugins', exact: true })).toBeVisible();
  }

  /** Comes back from a plugin. */
  async show(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Plugins' }).click();
    await expect(this.page.getByRole('heading', { name: 'Plugins', exact: true })).toBeVisible();
  }

  async choose(item: 'Write your own' | 'Upload' | 'Open folder' | 'From template'): Promise<void> {
    await this.page.getByRole('button', { name: 'Add plugin' }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  /** Chooses a file of the disk, or one made here, in the dialog of "Upload". */
  async upload(file: Upload | string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.choose('Upload');
    await (await choosing).setFiles(file);
  }

  /** Keeps a plugin with these files, opened on its Summary. */
  async importPlugin(files: Files): Promise<void> {
    await this.upload(zipUpload('plugin.zip', await packZip(files)));
    await this.expectSummary();
  }

  async expectSummary(): Promise<void> {
    await expect(this.page.getByRole('tab', { name: 'Summary', exact: true, selected: true })).toBeVisible();
    await expect(this.page.getByRole('heading', { name: /^Components \(\d+\)$/ })).toBeVisible();
  }

  list(): Locator {
    return this.page.getByRole('list', { name: 'Plugins' });
  }

  row(label: string): Locator {
    return this.list()
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name: label, exact: true }) });
  }

  /** The labels of the list from top to bottom. */
  labels(): Promise<string[]> {
    return this.list().getByRole('link').allInnerTexts();
  }

  async act(label: string, action: 'Open' | 'Duplicate' | 'Download zip' | 'Delete'): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for ${label}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
  }

  /** The message of a notification with this text. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Notifications' }).getByText(text);
  }
}
