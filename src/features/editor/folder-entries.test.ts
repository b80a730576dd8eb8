import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { projectFrom } from '../../domain/project/project.ts';
import { foldersAbove, listFolder } from './folder-entries.ts';

const project = {
  ...projectFrom([
    [toPath('plugin.json'), '{}'],
    [toPath('python-llms/b/llm.json'), '{}'],
    [toPath('python-llms/a/llm.json'), '{}'],
    [toPath('python-llms/README.md'), ''],
  ]),
  folders: new Set([toPath('resource'), toPath('python-llms/empty')]),
};

test('the folders above a file begin with the root', () => {
  expect(foldersAbove(toPath('python-llms/a/llm.json'))).toEqual(['', 'python-llms', 'python-llms/a']);
  expect(foldersAbove(toPath('plugin.json'))).toEqual(['']);
});

test('a folder lists what stands directly in it, empty folders too', () => {
  expect(listFolder(project, '')).toEqual({ folders: ['python-llms', 'resource'], files: ['plugin.json'] });
  expect(listFolder(project, toPath('python-llms'))).toEqual({
    folders: ['python-llms/a', 'python-llms/b', 'python-llms/empty'],
    files: ['python-llms/README.md'],
  });
});
