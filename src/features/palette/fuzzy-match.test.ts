import { expect, test } from 'vitest';
import { rankEntries } from './fuzzy-match.ts';

const files = [
  'python-llms/custom-chat-plugin/llm.json',
  'python-llms/custom-chat-plugin/llm.py',
  'parameter-sets/parameter-custom-llm/parameter-set.json',
  'plugin.json',
  'python-lib/openaiClient.py',
];

const find = (query: string) =>
  rankEntries(files, query, (path) => {
    const cut = path.lastIndexOf('/');
    return [path.slice(cut + 1), path.slice(0, Math.max(cut, 0))];
  });

test('without a word everything stays in its order', () => {
  expect(find('  ')).toEqual(files);
});

test('a name that begins with what was typed comes before one that holds it', () => {
  expect(find('p')[0]).toBe('plugin.json');
  expect(find('llm')).toEqual([
    'python-llms/custom-chat-plugin/llm.py',
    'python-llms/custom-chat-plugin/llm.json',
    'parameter-sets/parameter-custom-llm/parameter-set.json',
    ...find('llm').slice(3),
  ]);
});

test('letters in order are enough, and beginnings of words count more', () => {
  expect(find('psj')[0]).toBe('parameter-sets/parameter-custom-llm/parameter-set.json');
  expect(find('oc')[0]).toBe('python-lib/openaiClient.py');
  expect(find('qzx')).toEqual([]);
});

test('each word must fit the name or the folder', () => {
  expect(find('chat json')).toEqual(['python-llms/custom-chat-plugin/llm.json']);
  expect(find('chat nothing')).toEqual([]);
});

test('thousands of files are ranked in a few milliseconds', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => `folder-${index % 40}/deep/module_${index}.py`);
  const start = performance.now();
  expect(rankEntries(many, 'module 499', (path) => [path.slice(path.lastIndexOf('/') + 1), path])).not.toEqual([]);
  expect(performance.now() - start).toBeLessThan(250);
});
