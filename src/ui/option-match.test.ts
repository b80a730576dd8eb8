import { expect, test } from 'vitest';
import { matchOptions } from './option-match.ts';

const options = [
  { value: 'PRESETS', label: 'Several presets' },
  { value: 'PRESET', label: 'Preset', keywords: ['parameter set'] },
  { value: 'STRING', label: 'Text' },
];
const found = (query: string): readonly string[] => matchOptions(options, query).map((option) => option.value);

test('every word must be found, in the label, the value or a keyword', () => {
  expect(found('string')).toEqual(['STRING']);
  expect(found('SET param')).toEqual(['PRESET']);
  expect(found('text preset')).toEqual([]);
});

test('labels that start with the query come first, and an empty query keeps all', () => {
  expect(found('preset')).toEqual(['PRESET', 'PRESETS']);
  expect(found('  ')).toEqual(['PRESETS', 'PRESET', 'STRING']);
});
