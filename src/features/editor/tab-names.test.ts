import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { nameTabs } from './tab-names.ts';

const names = (...paths: string[]) =>
  nameTabs(paths.map(toPath)).map(({ name, folder }) => (folder === undefined ? name : `${name} ${folder}`));

test('a tab is called like its file', () => {
  expect(names('plugin.json', 'python-llms/my/llm.py')).toEqual(['plugin.json', 'llm.py']);
});

test('files of the same name are told apart by their folders', () => {
  expect(names('python-llms/a/llm.json', 'python-llms/b/llm.json', 'README.md')).toEqual([
    'llm.json python-llms/a',
    'llm.json python-llms/b',
    'README.md',
  ]);
  expect(names('README.md', 'tests/README.md')).toEqual(['README.md /', 'README.md tests']);
});
