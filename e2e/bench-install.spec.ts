import { BenchPage, tutorialCode, tutorialFiles } from './support/bench.ts';
import { startPackageIndex } from './support/package-index.ts';
import { expect, test } from './support/test.ts';

const PROCESS = `    def process(self, query, settings, trace):
        import lean_lib
        return {"text": lean_lib.made}
`;

test('what the page does not ship is installed from an index that a person names, and can be imported', async ({
  page,
  watch,
}) => {
  const index = await startPackageIndex([
    { name: 'lean-lib', version: '1.0', requires: ['helper-lib', 'typing-extensions'] },
    { name: 'helper-lib', version: '0.3' },
    { name: 'native-lib', version: '1.0', tag: 'cp314-cp314-manylinux_2_17_x86_64' },
  ]);
  watch.expectOrigin(index.url);
  const bench = new BenchPage(page);
  const requirements = 'lean-lib\nnative-lib\npandas\n';
  const files = tutorialFiles(tutorialCode(PROCESS)).map(([path, text]) =>
    path.endsWith('requirements.txt') ? ([path, requirements] as const) : ([path, text] as const),
  );
  await bench.openPlugin(files);
  await bench.openTest();
  await bench.show('Environment');
  const table = page.getByRole('table', { name: 'Requirements' });
  const row = (name: string) => table.getByRole('row').filter({ hasText: name });

  await page.getByRole('button', { name: 'Build new environment' }).click();
  await expect(row('lean-lib')).toContainText('Not installed');
  await expect(row('pandas')).toContainText('Unavailable in the browser');
  expect(index.asked).toEqual([]);

  await page.getByLabel('Package index').fill(`${index.url}/simple`);
  await page.getByRole('button', { name: 'Install from the index' }).click();
  await expect(row('lean-lib')).toContainText('Installed');
  await expect(row('lean-lib')).toContainText('1.0');
  await expect(row('native-lib')).toContainText('The index has no build of native-lib that works in a browser');
  expect(index.asked).toEqual([
    '/simple/lean-lib/',
    '/files/lean_lib-1.0-py3-none-any.whl',
    '/simple/helper-lib/',
    '/files/helper_lib-0.3-py3-none-any.whl',
    '/simple/native-lib/',
  ]);

  await bench.show('Notebook');
  const printed = await bench.runFirstCell('import lean_lib, helper_lib, typing_extensions\nprint(lean_lib.made)');
  expect(printed).toContain('lean-lib 1.0');
  index.close();
});
