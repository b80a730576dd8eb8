import type { Locator, Page } from '@playwright/test';
import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** A pixel, so that there is a picture to show. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const LLM = `{
    "meta": { "label": "Chat", "icon": "fas fa-robot", "surprise": 1 },
    "params": [
        { "name": "model", "label": "Model", "type": "SELECT", "selectChoices": [{ "value": "a", "label": "A" }] },
        { "name": "count", "label": "Count", "type": "INT", "minI": 1, "description": "How many" },
        { "name": "on", "label": "On", "type": "BOOLEAN" },
        { "name": "words", "label": "Words", "type": "STRINGS" },
        { "name": "pairs", "label": "Pairs", "type": "MAP" },
        { "name": "day", "label": "Day", "type": "DATE" },
        { "name": "text", "label": "Text", "type": "TEXTAREA" },
        { "name": "key", "label": "Key", "type": "PRESET", "parameterSetId": "keys" },
        { "name": "broken", "label": "Broken", "type": "NOPE" }
    ]
}
`;

const PARAMETER_SET = `{
    "meta": { "label": "Keys" },
    "defaultDefinableInline": true,
    "defaultDefinableAtProjectLevel": true,
    "pluginParams": [],
    "params": [
        { "name": "endpoint", "label": "Endpoint", "type": "STRING", "mandatory": true },
        { "name": "password", "label": "Password", "type": "PASSWORD" },
        { "name": "token", "label": "Token", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": { "type": "SINGLE_FIELD" } }
    ]
}
`;

const PLUGIN: Files = [
  ['plugin.json', manifest('seen', 'Seen by everyone')],
  ['python-llms/chat/llm.json', LLM],
  ['python-llms/chat/llm.py', '# Says hello\nprint("hello")\n'],
  ['parameter-sets/keys/parameter-set.json', PARAMETER_SET],
  ['resource/pixel.png', PNG],
  ['resource/data.bin', Uint8Array.of(0, 255, 1)],
  ['tests/test_a.py', 'def test(): pass\n'],
];

for (const theme of ['light', 'dark', 'high contrast'] as const) {
  test(`axe finds nothing on any screen or dialog: ${theme}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    const home = new HomePage(page);
    const plugin = new PluginPage(page);
    const see = (name: string, show: () => Promise<unknown>, hide?: () => Promise<unknown>) =>
      test.step(name, async () => {
        await show();
        await expectAccessible(page);
        await hide?.();
      });
    const pressEscape = () => page.keyboard.press('Escape');
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await home.open();
    await button('Theme').click();
    await page.getByRole('menuitemcheckbox', { name: `Theme: ${theme}` }).click();

    await see('no plugins', () => expect(page.getByText('No plugins yet')).toBeVisible());
    await see(
      'a menu',
      () => button('Add plugin').click(),
      async () => {
        await pressEscape();
        await expect(page.getByRole('menu')).toBeHidden();
      },
    );
    await see(
      'a new plugin, with an error',
      async () => {
        await home.choose('Write your own');
        await page.getByRole('textbox', { name: 'Plugin id' }).fill('Not good');
        await button('Create').click();
      },
      pressEscape,
    );
    await see(
      'templates',
      async () => {
        await home.choose('From template');
        await expect(page.getByRole('button', { name: /^Empty plugin/ })).toBeVisible();
      },
      pressEscape,
    );

    await see('Summary', () => home.importPlugin(PLUGIN));
    await see(
      'the picker of icons',
      async () => {
        await page.getByRole('button', { name: /icon/i }).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
      pressEscape,
    );
    await see('New component, the kinds', () => button('New component').click());
    await see(
      'New component, its identifier',
      async () => {
        await page.getByRole('button', { name: 'Custom Python LLM' }).click();
        await page.getByLabel('Identifier').fill('Bad id');
        await button('Add').click();
      },
      pressEscape,
    );
    await see('Create a code environment', () => button('Create a code environment').click());
    await see('the code environment', async () => {
      await button('Create').click();
      await page.getByLabel('New requirement').fill('pandas==1.0 ; nonsense');
      await button('Add package').click();
    });

    await see('Edit, nothing open', async () => {
      await plugin.openTab('Edit');
      await expect(page.getByRole('tree', { name: 'Files' })).toBeVisible();
    });
    await see('a descriptor and its form', async () => {
      await plugin.openFile('python-llms/chat/llm.json');
      await page.getByRole('button', { name: /^model/ }).click();
      await expect(page.getByRole('group', { name: 'Parameter model', exact: true })).toBeVisible();
    });
    await see(
      'a new parameter',
      () =>
        page
          .getByRole('region', { name: 'Parameters', exact: true })
          .getByRole('button', { name: 'Add parameter' })
          .click(),
      pressEscape,
    );
    await see('the preview', () => page.getByRole('tab', { name: 'Preview', exact: true }).click());
    await see('problems', async () => {
      await button('Problems').click();
      await expect(page.getByRole('region', { name: 'Problems' }).getByText(/NOPE/).first()).toBeVisible();
    });
    await see('two groups', async () => {
      await plugin.openFile('python-llms/chat/llm.py');
      await page.keyboard.press('ControlOrMeta+\\');
      await expect(page.getByRole('tab', { name: 'llm.py' })).toHaveCount(2);
    });
    await see('a picture and a binary file', async () => {
      await showFile(page, 'resource/data.bin');
      await showFile(page, 'resource/pixel.png');
    });
    await see(
      'a menu of the tree',
      async () => {
        await page.getByRole('tree', { name: 'Files' }).getByRole('treeitem').first().click({ button: 'right' });
        await expect(page.getByRole('menuitem', { name: 'Copy path' })).toBeVisible();
      },
      pressEscape,
    );
    await see('search', async () => {
      await page.keyboard.press('ControlOrMeta+Shift+f');
      await page.getByRole('textbox', { name: 'Search', exact: true }).fill('hello');
      await expect(page.getByText('2 matches in 1 file')).toBeVisible();
    });
    await see(
      'replace',
      async () => {
        await page.getByRole('textbox', { name: 'Replace', exact: true }).fill('bye');
        await button('Replace all').click();
        await expect(page.getByRole('dialog', { name: 'Replace all' })).toBeVisible();
      },
      pressEscape,
    );
    await see('the palette', () => page.keyboard.press('F1'), pressEscape);
    await see('Go to file', () => page.keyboard.press('ControlOrMeta+p'), pressEscape);
    await see(
      'Export',
      async () => {
        await button('Export').click();
        await expect(page.getByText('SHA-256')).toBeVisible();
      },
      pressEscape,
    );

    await see('Settings', async () => {
      await plugin.openTab('Settings');
      await expectHeading(page, 'Settings');
    });
    await see('presets', async () => {
      await page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: /Keys/ }).click();
      await button('Add preset').click();
      await button('Create').click();
    });
    await see('a preset', async () => {
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Production');
      await button('Create').click();
      await expect(page.getByRole('region', { name: 'Production', exact: true })).toBeVisible();
    });
    const address = page.url();
    await see('Credentials', async () => {
      await page.getByRole('link', { name: 'Credentials' }).first().click();
      await expectHeading(page, 'Credentials');
    });
    await see('fill in', () => button('Fill in').click(), pressEscape);
    await see('Keyboard shortcuts', async () => {
      await button('Keyboard shortcuts').click();
      await expectHeading(page, 'Keyboard shortcuts');
    });

    await test.step('a plugin that another tab edits', async () => {
      const second = await context.newPage();
      await second.goto(address.replace(/\w+$/, 'edit'));
      await expect(second.getByRole('button', { name: 'Edit here instead' })).toBeVisible();
      await expect(second.getByRole('textbox', { name: 'Search', exact: true })).toBeVisible();
      await expectAccessible(second);
      await second.close();
    });
    await see('a plugin that is not there', async () => {
      await page.goto('./#/plugins/nowhere/summary');
      await expect(page.getByText('This plugin cannot be opened')).toBeVisible();
    });
    await see('plugins', async () => {
      await home.show();
      await home.act('Seen by everyone', 'Duplicate');
      await home.act('Seen by everyone', 'Delete');
      await page.getByText('Recently deleted (1)').click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    });
  });
}

async function expectHeading(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name, level: 1, exact: true })).toBeAttached();
}

async function showFile(page: Page, path: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+p');
  const dialog = page.getByRole('dialog', { name: 'Go to file' });
  await dialog.getByRole('combobox').fill(path);
  await dialog.getByRole('option').first().click();
  await expect(page.getByRole('tab', { name: path.slice(path.lastIndexOf('/') + 1), selected: true })).toBeVisible();
}

test('a plugin is made, corrected and exported without a mouse', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();

  await test.step('write your own', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Add plugin' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Write your own' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Plugin id' })).toBeFocused();
    await page.keyboard.type('by-keyboard');
    await page.keyboard.press('Enter');
    await home.expectSummary();
  });

  await test.step('the first component', async () => {
    await page.keyboard.press('Alt+n');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: 'Custom Python LLM' }));
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByLabel('Identifier'));
    await page.keyboard.type('chat');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'llm.py', selected: true })).toBeVisible();
  });

  await test.step('the tree: arrows, type ahead, Enter', async () => {
    const tree = page.getByRole('tree', { name: 'Files' });
    await regionTo(page, tree);
    const item = (name: string) => tree.getByRole('treeitem', { name, exact: true });
    await expect(item('llm.py')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(item('llm.json')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(item('chat')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(item('chat')).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('ArrowRight');
    await expect(item('chat')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.type('plug');
    await expect(item('plugin.json')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'plugin.json', selected: true })).toBeVisible();
  });

  await test.step('F6 goes round the regions, there and back', async () => {
    const seen: (string | undefined)[] = [];
    for (const key of ['F6', 'Shift+F6'] as const) {
      seen.length = 0;
      for (let press = 0; press < 8; press += 1) {
        const before = await focusedRegion(page);
        await page.keyboard.press(key);
        await expect.poll(() => focusedRegion(page)).not.toBe(before);
        seen.push(await focusedRegion(page));
      }
      expect(seen).toEqual(expect.arrayContaining(['top-bar', 'side-bar', 'editor', 'inspector']));
    }
  });

  await test.step('F8 leads to a problem', async () => {
    await page.keyboard.press('ControlOrMeta+p');
    await page.keyboard.type('llm.json');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'llm.json', selected: true })).toBeVisible();
    await expect(page.locator('.monaco-editor.focused')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('{"metta": 1} ');
    await page.keyboard.press('ControlOrMeta+p');
    await page.keyboard.type('llm.py');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('contentinfo').getByRole('button', { name: /error/ })).toBeVisible();
    await page.keyboard.press('F8');
    await expect(page.getByRole('tab', { name: 'llm.json', selected: true })).toBeVisible();
    await expect(page.locator('.monaco-editor.focused')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('contentinfo').getByRole('button', { name: 'No problems' })).toBeVisible();
  });

  await test.step('export', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+e');
    const download = page.getByRole('button', { name: 'Download zip' });
    await expect(download).toBeEnabled();
    await tabTo(page, download);
    const downloading = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await downloading).suggestedFilename()).toBe('dss-plugin-by-keyboard-0.0.1.zip');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('tabs of the plugin by their arrows', async () => {
    await regionTo(page, page.getByRole('banner'));
    await tabTo(page, page.getByRole('tab', { name: 'Edit', exact: true }));
    await page.keyboard.press('ArrowLeft');
    await home.expectSummary();
  });
});

/** Presses Tab until a control has the keyboard, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element.contains(document.activeElement));
  for (let press = 0; press < 80 && !(await isThere()); press += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Presses F6 until the keyboard is inside. */
async function regionTo(page: Page, target: Locator): Promise<void> {
  const isInside = () => target.evaluate((element) => element.contains(document.activeElement));
  for (let press = 0; press < 10 && !(await isInside()); press += 1) {
    const before = await focusedRegion(page);
    await page.keyboard.press('F6');
    await expect.poll(() => focusedRegion(page)).not.toBe(before);
  }
  expect(await isInside()).toBe(true);
}

function focusedRegion(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']);
}
