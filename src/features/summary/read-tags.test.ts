import { expect, test } from 'vitest';
import { readTags } from './read-tags.ts';

test('tags stand between commas, and each counts once', () => {
  expect(readTags('')).toEqual([]);
  expect(readTags(' , ,')).toEqual([]);
  expect(readTags('LLM, Machine Learning ,LLM,')).toEqual(['LLM', 'Machine Learning']);
});
