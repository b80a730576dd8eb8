import { manifest } from './support/archives.ts';
import { HomePage } from './support/home-page.ts';
import { expect, test } from './support/test.ts';

const MANIFEST = ['plugin.json', manifest('some-plugin', 'Some plugin')] as const;

test('the export panel shows again which secrets would leave with the zip', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  const settings = '{\n    "password": "t7Kp+92xQv"\n}\n';
  await home.importPlugin([MANIFEST, ['resource/settings.json', settings], ['.git/settings.json', settings]]);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /warning/ })).toBeVisible();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Export' });
  const secrets = panel.getByRole('region', { name: 'Secrets in this zip' });
  await expect(secrets.getByRole('listitem')).toHaveCount(1);
  await expect(secrets.getByRole('listitem')).toContainText('t7K… (10 characters)');
  await expect(panel).not.toContainText('t7Kp+92xQv');

  await secrets.getByRole('button', { name: 'Go to' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('tab', { name: 'settings.json', selected: true })).toBeVisible();
});

test('the summary says what holds for each interpreter, and how imports and requirements meet', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.importPlugin([
    MANIFEST,
    [
      'code-env/python/desc.json',
      '{"acceptedPythonInterpreters": ["PYTHON37", "PYTHON39", "PYTHON312"], "corePackagesSet": "PANDAS22"}\n',
    ],
    ['code-env/python/spec/requirements.txt', 'numpy==2.1.0\nnltk==3.9.1\n'],
    ['python-runnables/run/runnable.json', '{"meta": {"label": "Run"}, "impersonate": false, "params": []}\n'],
    ['python-runnables/run/runnable.py', 'import imp\nimport numpy\nimport yaml\n'],
  ]);
  const row = (name: string) =>
    page.getByRole('table', { name: 'Interpreters' }).getByRole('row').filter({ hasText: name });
  await expect(row('Python 3.7')).toContainText('No');
  await expect(row('Python 3.7')).toContainText('Pandas 2.2, not released for it');
  await expect(row('Python 3.9')).toContainText('numpy==2.1.0');
  await expect(row('Python 3.12')).toContainText('Yes');

  const findings = page.getByRole('list', { name: 'Imports and requirements' }).getByRole('listitem');
  await expect(findings).toContainText([
    'Imports that no requirement covers: 1',
    'Modules that an accepted Python does not have: 1',
    'Unused requirements: 1',
  ]);
  await findings.first().getByRole('button', { name: 'Go to' }).click();
  await expect(page.getByRole('tab', { name: 'runnable.py', selected: true })).toBeVisible();
});
