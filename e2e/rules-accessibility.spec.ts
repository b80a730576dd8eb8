import type { Locator, Page } from '@playwright/test';
import { type Files, manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { PluginPage } from './support/plugin-page.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

const LLM = `{
    "meta": { "label": "Chat" },
    "params": [
        { "name": "provider", "label": "Provider", "type": "SELECT", "mandatory": true, "selectChoices": [
            { "value": "openai", "label": "OpenAI" }
        ] },
        { "name": "endpoint", "label": "Endpoint", "type": "STRING", "visibilityCondition": "model.provider == 'openai'" },
        { "name": "size", "label": "Size", "type": "INT", "defaultValue": "10" },
        { "name": "depth", "label": "Depth", "type": "INT", "defaultValue": "2" },
        { "name": "token", "label": "Token", "type": "PASSWORD", "defaultValue": "correct-horse-battery" },
        { "name": "connection", "label": "Connection", "type": "CONNECTION" }
    ]
}
`;

const CODE = `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        self.provider = config["provider"]
        self.size = config["size"]

    def process(self, query, settings, trace):
        return {"text": self.provider, "totalTokens": 1}
`;

const PLUGIN: Files = [
  ['plugin.json', manifest('judged', 'Judged', '0.1')],
  ['python-llms/chat/llm.json', LLM],
  ['python-llms/chat/llm.py', CODE],
  ['code-env/python/desc.json', '{"acceptedPythonInterpreters": ["PYTHON311"]}'],
  ['code-env/python/spec/requirements.txt', 'openai>=1\nopenai>=2\n'],
  ['plugsmith.json', '{"rules": {"unused-requirement": "off"}}\n'],
];

for (const theme of ['light', 'dark', 'high contrast'] as const) {
  test(`axe finds nothing about rules and parameters, wide or narrow: ${theme}`, async ({ page }) => {
    test.setTimeout(300_000);
    const home = new HomePage(page);
    const plugin = new PluginPage(page);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const panel = page.getByRole('region', { name: 'Problems' });
    /** `fits`: whether all of it is seen in a narrow window without scrolling to the side; the panes of "Edit" need more. */
    const see = (name: string, show: () => Promise<unknown>, { fits = true, hide = async () => {} } = {}) =>
      test.step(name, async () => {
        await show();
        await expectAccessible(page);
        await page.setViewportSize(NARROW);
        await expectAccessible(page);
        if (fits) await expectToFit(page);
        await page.setViewportSize(WIDE);
        await hide();
      });
    const dialog = (name: string, show: () => Promise<unknown>) =>
      see(
        name,
        async () => {
          await show();
          await expect(page.getByRole('dialog', { name })).toBeVisible();
        },
        {
          fits: false,
          hide: async () => {
            await page.setViewportSize(NARROW);
            await expectInside(page.getByRole('dialog', { name }));
            await page.setViewportSize(WIDE);
            await page.keyboard.press('Escape');
            await expect(page.getByRole('dialog')).toBeHidden();
          },
        },
      );

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await home.open();
    await button('Theme').click();
    await page.getByRole('menuitemcheckbox', { name: `Theme: ${theme}` }).click();

    const search = page.getByRole('searchbox', { name: 'Search rules' });
    await see('Rules, no plugin open', async () => {
      await page.goto('./#/rules');
      await expect(page.getByRole('heading', { name: 'Rules', level: 1 })).toBeVisible();
    });
    await see('Rules, none fits', async () => {
      await search.fill('no rule is called this');
      await expect(page.getByText('No rule fits what you typed.')).toBeVisible();
    });
    await see('a rule that is not there', async () => {
      await page.goto('./#/rules/nothing-like-this');
      await expect(page.getByText('There is no rule of that name.')).toBeVisible();
    });
    // One with an example in JSON, one in Python, one of DSS's own error codes, one for a version of DSS.
    for (const rule of ['duplicate-param', 'missing-method', 'json-syntax', 'newer-than-target']) {
      await see(`the rule ${rule}`, async () => {
        await page.goto(`./#/rules/${rule}`);
        await expect(page.getByRole('region', { name: 'Wrong' })).toBeVisible();
      });
    }

    await home.show();
    await home.importPlugin(PLUGIN);
    await plugin.openTab('Edit');
    await plugin.openFile('python-llms/chat/llm.json');
    await see(
      'Problems, with a rule off',
      async () => {
        await page
          .getByRole('contentinfo')
          .getByRole('button', { name: /error|warning/ })
          .click();
        await expect(button('1 rule is off')).toBeVisible();
        await expect(panel.getByRole('listitem').first()).toBeVisible();
      },
      { fits: false },
    );
    await see(
      'what can be done about a problem',
      async () => {
        await panel.getByRole('button', { name: 'More actions' }).first().click();
        await expect(page.getByRole('menuitem', { name: 'Explain' })).toBeVisible();
      },
      { fits: false, hide: () => page.keyboard.press('Escape') },
    );
    await dialog('Suppress duplicate-requirement', () => suppress(page, panel, 'duplicate-requirement'));
    await see(
      'Suppressed, none',
      async () => {
        await panel.getByRole('button', { name: 'Suppressed', exact: true }).click();
        await expect(panel).toContainText('No problem is suppressed.');
      },
      { fits: false, hide: () => panel.getByRole('button', { name: 'Suppressed', exact: true }).click() },
    );
    await see(
      'Suppressed, one',
      async () => {
        await suppress(page, panel, 'duplicate-requirement');
        await page.getByLabel('Reason').fill('Both are wanted.');
        await page.getByLabel('Reason').press('Enter');
        await expect(panel.getByRole('listitem').filter({ hasText: 'duplicate-requirement' })).toHaveCount(0);
        await panel.getByRole('button', { name: 'Suppressed', exact: true }).click();
        await expect(panel).toContainText('Both are wanted.');
      },
      { fits: false, hide: () => panel.getByRole('button', { name: 'Suppressed', exact: true }).click() },
    );
    await see(
      'Problems, none passes the filter',
      async () => {
        await panel.getByRole('searchbox', { name: 'Filter problems' }).fill('nothing is called this');
        await expect(panel.getByText('No problem passes the filter.')).toBeVisible();
      },
      { fits: false },
    );
    await see('Rules, with severities of the open plugin', async () => {
      await button('1 rule is off').click();
      await expect(page.getByLabel('Severity of Two code environments')).toBeVisible();
    });
    await page.goBack();

    const params = page.getByRole('region', { name: 'Parameters', exact: true });
    await dialog('Add parameter', () => params.getByRole('button', { name: 'Add parameter' }).click());
    await see(
      'choices that were pasted',
      async () => {
        await params.getByRole('button', { name: /^provider/ }).click();
        const row = page.getByRole('group', { name: 'Parameter provider', exact: true });
        await pasteRows(row.getByRole('button', { name: 'Add choice' }), 'eu\tEurope\nus\tUnited States\n');
        await expect(row.getByLabel('Choice 3 label')).toHaveValue('United States');
      },
      { fits: false },
    );
    await dialog('Rename parameter', async () => {
      await button('Rename').click();
      await page.getByLabel('New name').fill('service');
      await expect(page.getByText('config["service"]')).toBeVisible();
    });
    await dialog('Rename parameter', async () => {
      await button('Rename').click();
      await page.getByLabel('New name').fill('endpoint');
      await page.getByLabel('New name').press('Enter');
      await expect(page.getByLabel('New name')).toHaveAttribute('aria-invalid', 'true');
    });
    await dialog('Move to parameter set', async () => {
      await button('Move to parameter set').click();
      await page.getByRole('dialog').getByLabel('Identifier').fill('keys');
    });

    await page.getByRole('tab', { name: 'Preview', exact: true }).click();
    await dialog('Edit sample objects', () => button('Edit sample objects').click());
    await dialog('Save as test case', () => button('Save as test case').click());
    await dialog('Export', async () => {
      await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Secrets in this zip' })).toBeVisible();
      await expect(page.getByText('SHA-256')).toBeVisible();
    });
  });
}

async function suppress(page: Page, panel: Locator, rule: string): Promise<void> {
  const row = panel.getByRole('listitem').filter({ hasText: rule }).first();
  await row.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Suppress', exact: true }).click();
}

async function pasteRows(target: Locator, rows: string): Promise<void> {
  await target.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, rows);
}

async function expectToFit(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const main = document.querySelector('main') ?? document.documentElement;
    return Math.max(document.documentElement.scrollWidth - width, main.scrollWidth - main.clientWidth);
  });
  expect(over, 'pixels beyond the right edge').toBe(0);
}

async function expectInside(dialog: Locator): Promise<void> {
  const box = await dialog.boundingBox();
  expect(box?.x, 'left edge').toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0), 'right edge').toBeLessThanOrEqual(NARROW.width);
}
