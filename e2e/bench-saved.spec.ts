import { readFile } from 'node:fs/promises';
import { unpackZip } from './support/archives.ts';
import { BenchPage, PROCESS, tutorialCode, tutorialFiles } from './support/bench.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('a run becomes a test of the plugin, runs again, fails after a bad edit, and leaves as pytest', async ({
  page,
}) => {
  const bench = new BenchPage(page);
  await bench.openPlugin(tutorialFiles(tutorialCode(PROCESS)));
  await bench.addPreset('sk-secret-9876');
  await bench.openTest();
  await bench.addConnection();
  await bench.show('Notebook');
  await bench.runFirstCell();

  await test.step('save the run', async () => {
    await page.getByRole('button', { name: 'Save as test' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Answers the question');
    await dialog.getByLabel('Expected').selectOption('Text contains');
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByText('Enter the text to look for.')).toBeVisible();
    await dialog.getByLabel('Text', { exact: true }).fill('plugin for Dataiku');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog).toBeHidden();
  });

  const row = page.getByRole('row').filter({ hasText: 'Answers the question' });
  await test.step('it passes', async () => {
    await bench.show('Saved tests');
    await page.getByRole('button', { name: 'Run all' }).click();
    await expect(row).toContainText(/Passed in \d/, { timeout: 30_000 });
    await expect(page.getByText('1 passed, 0 failed')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it fails after a bad edit, and says why', async () => {
    await bench.openFile('python-llms/custom-chat-plugin/llm.py');
    await bench.replaceText(
      tutorialCode('    def process(self, query, settings, trace):\n        return {"text": "nothing"}\n'),
    );
    await bench.openTest();
    await page.getByRole('button', { name: 'Run all' }).click();
    await expect(row).toContainText('Failed: ', { timeout: 30_000 });
    await expect(row).toContainText('plugin for Dataiku');
  });

  await test.step('the file is readable and holds no secret; the export holds what pytest needs', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as pytest' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('dss-plugin-tutorial-0.0.1-pytest.zip');
    const files = await unpackZip(await readFile(await download.path()));
    const saved = files.get('plugin/tests/plugsmith/answers-the-question.json')?.toString();
    expect(saved).toContain('"name": "Answers the question"');
    expect(saved).toContain('plugsmith-test');
    expect(saved).not.toContain('sk-secret-9876');
    for (const path of [
      'test_saved.py',
      'conftest.py',
      'README.md',
      'shim/dataiku/__init__.py',
      'plugin/plugin.json',
    ]) {
      expect([...files.keys()]).toContain(path);
    }
  });
});
